package org.yimen.app.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.yimen.persistence.jdbi.SqliteDatabase;
import org.yimen.ports.journal.Anchor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code yimen backup}: a whole copy of the data, and the end of its journal to be kept elsewhere.
 */
@Command(
    name = "backup",
    description = {
      "备份到一个文件，并给出日志末端。",
      "Copies the data to a file and prints the end of the journal."
    })
public final class BackupCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "目标文件，不得已存在 target, must not exist")
  private Path target = Path.of("backup.db");

  @Option(names = "--data", paramLabel = "DIR", description = "数据目录 data folder (./data)")
  private Path data = Path.of("data");

  @Override
  public Integer call() {
    if (!Files.isRegularFile(DataFolder.file(data)))
      throw new ParameterException(
          spec.commandLine(), "此目录没有数据 / there are no data in this folder: " + data);
    try (SqliteDatabase database = DataFolder.open(data)) {
      Anchor end = database.backup(target);
      spec.commandLine().getOut().println(end);
      return 0;
    }
  }
}
