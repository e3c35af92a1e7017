package org.yimen.app.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.yimen.persistence.jdbi.SqliteDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code yimen restore}: puts a backup in the place of the data; what stood there is kept. */
@Command(
    name = "restore",
    description = {
      "用备份替换数据，原数据另存。",
      "Puts a backup in the place of the data; what stood there is kept beside it."
    })
public final class RestoreCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "备份文件 backup")
  private Path backup = Path.of("backup.db");

  @Option(names = "--data", paramLabel = "DIR", description = "数据目录 data folder (./data)")
  private Path data = Path.of("data");

  @Override
  public Integer call() {
    Optional<Path> former = SqliteDatabase.restore(backup, DataFolder.file(data));
    spec.commandLine()
        .getOut()
        .println(
            former
                .map(path -> "已恢复，原数据在 restored; the former data are in " + path)
                .orElse("已恢复 restored"));
    return 0;
  }
}
