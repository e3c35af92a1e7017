package org.yimen.app.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.yimen.ports.driven.StorageException;
import org.yimen.ports.driven.StoragePlace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code yimen restore}: puts a backup in the place of the data; what stood there is kept. */
@Command(name = "restore", mixinStandardHelpOptions = true)
public final class RestoreCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", descriptionKey = "source")
  private Path backup = Path.of("backup.db");

  @Option(names = "--data", paramLabel = "DIR")
  private Path data = Path.of("data");

  @Override
  public Integer call() {
    Optional<FileTrouble> trouble = FileTrouble.reading(backup);
    if (trouble.isPresent()) throw trouble.get().at(backup);
    Optional<Path> former = restored();
    spec.commandLine()
        .getOut()
        .println(
            former
                .map(path -> "已恢复，原数据在 restored; the former data are in " + path)
                .orElse("已恢复 restored"));
    return Answers.DONE;
  }

  private Optional<Path> restored() {
    StoragePlace place = DataFolder.place(data);
    try {
      return place.restore(backup);
    } catch (StorageException e) {
      throw StorageTrouble.ofRestore(e, backup, place);
    }
  }
}
