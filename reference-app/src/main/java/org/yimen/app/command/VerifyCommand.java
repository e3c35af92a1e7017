package org.yimen.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.yimen.domain.ids.EntryId;
import org.yimen.ports.driven.Storage;
import org.yimen.ports.driven.StoragePlace;
import org.yimen.ports.journal.Anchor;
import org.yimen.ports.journal.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code yimen verify}: checks the chain of the journal, and every stored state against its last
 * entry.
 */
@Command(name = "verify", mixinStandardHelpOptions = true)
public final class VerifyCommand implements Callable<Integer> {
  @Mixin private Answers answers;

  @Option(names = "--data", paramLabel = "DIR")
  private Path data = Path.of("data");

  @Option(names = "--anchor", paramLabel = "FILE")
  private Optional<Path> anchor = Optional.empty();

  @Option(names = "--acks", paramLabel = "FILE")
  private Optional<Path> acknowledgements = Optional.empty();

  @Override
  public Integer call() {
    StoragePlace place = DataFolder.place(data);
    if (!place.exists()) throw DataFolder.none(data);
    Optional<Anchor> remembered =
        anchor.isPresent() ? Optional.of(readAnchor(anchor.get())) : Optional.empty();
    List<EntryId> acknowledged =
        acknowledgements.isPresent() ? readIds(acknowledgements.get()) : List.of();
    try (Storage database = place.open()) {
      Verification.Result result = Verification.of(database.journal(), remembered, acknowledged);
      print(result);
      return result.ok() ? Answers.DONE : Answers.FAULTS;
    }
  }

  private void print(Verification.Result result) {
    if (answers.asJson()) {
      Map<String, Object> object = new LinkedHashMap<>();
      object.put("ok", result.ok());
      object.put("entries", result.entries());
      object.put("head", result.head().hex());
      object.put("missingAcks", result.missingAcks());
      answers.print(object);
      return;
    }
    PrintWriter out = answers.out();
    for (Verification.Fault fault : result.faults())
      out.printf("差错 fault  %s  %s%n", fault.what(), fault.where());
    out.printf(
        "%s  条目 entries %d  末端 head %s  缺失的确认 missing acknowledgements %d%n",
        result.ok() ? "通过 ok" : "有差错 FAULTS",
        result.entries(),
        result.head().hex(),
        result.missingAcks());
  }

  private static Anchor readAnchor(Path file) {
    try {
      return Anchor.parse(Files.readString(readable(file)));
    } catch (IOException e) {
      throw FileTrouble.of(e).at(file);
    } catch (IllegalArgumentException e) {
      throw new NotDoneException(
          file + "：锚文件应为：位置 空格 64 位哈希", "an anchor is a position, a blank and 64 digits");
    }
  }

  private static List<EntryId> readIds(Path file) {
    List<EntryId> ids = new ArrayList<>();
    int number = 0;
    try {
      for (String line : Files.readAllLines(readable(file))) {
        number++;
        if (!line.isBlank()) ids.add(EntryId.of(line.strip()));
      }
    } catch (IOException e) {
      throw FileTrouble.of(e).at(file);
    } catch (IllegalArgumentException e) {
      throw new NotDoneException(
          file + "：第 " + number + " 行不是标识", "line " + number + " is no identifier");
    }
    return ids;
  }

  private static Path readable(Path file) {
    Optional<FileTrouble> trouble = FileTrouble.reading(file);
    if (trouble.isPresent()) throw trouble.get().at(file);
    return file;
  }
}
