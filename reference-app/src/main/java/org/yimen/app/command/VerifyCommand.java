package org.yimen.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.yimen.domain.ids.EntryId;
import org.yimen.persistence.jdbi.SqliteDatabase;
import org.yimen.ports.journal.Anchor;
import org.yimen.ports.journal.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code yimen verify}: checks the chain of the journal, and every stored state against its last
 * entry.
 */
@Command(
    name = "verify",
    description = {"核验日志链和每条现存状态。", "Verifies the chain of the journal and every stored state."})
public final class VerifyCommand implements Callable<Integer> {
  @Mixin private Answers answers;

  @Option(names = "--data", paramLabel = "DIR", description = "数据目录 data folder (./data)")
  private Path data = Path.of("data");

  @Option(
      names = "--anchor",
      paramLabel = "FILE",
      description = "另存的日志末端：位置和哈希 an end of the journal kept elsewhere")
  private Optional<Path> anchor = Optional.empty();

  @Option(
      names = "--acks",
      paramLabel = "FILE",
      description = "day --ack 写下的标识 identifiers written by day --ack")
  private Optional<Path> acknowledgements = Optional.empty();

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(DataFolder.file(data)))
      throw answers.badUsage("此目录没有数据", "there are no data in this folder: " + data);
    Optional<Anchor> remembered =
        anchor.isPresent() ? Optional.of(readAnchor(anchor.get())) : Optional.empty();
    List<EntryId> acknowledged =
        acknowledgements.isPresent() ? readIds(acknowledgements.get()) : List.of();
    try (SqliteDatabase database = DataFolder.open(data)) {
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

  private Anchor readAnchor(Path file) throws IOException {
    try {
      return Anchor.parse(Files.readString(file));
    } catch (NoSuchFileException e) {
      throw answers.badUsage("没有此文件", "no such file: " + file);
    } catch (IllegalArgumentException e) {
      throw answers.badUsage(
          "锚文件应为：位置 空格 64 位哈希", "an anchor is a position, a blank and 64 digits: " + file);
    }
  }

  private List<EntryId> readIds(Path file) throws IOException {
    List<EntryId> ids = new ArrayList<>();
    int number = 0;
    try {
      for (String line : Files.readAllLines(file)) {
        number++;
        if (!line.isBlank()) ids.add(EntryId.of(line.strip()));
      }
    } catch (NoSuchFileException e) {
      throw answers.badUsage("没有此文件", "no such file: " + file);
    } catch (IllegalArgumentException e) {
      throw answers.badUsage(
          "第 " + number + " 行不是标识", "line " + number + " is no identifier: " + file);
    }
    return ids;
  }
}
