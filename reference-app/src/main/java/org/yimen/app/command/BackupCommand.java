package org.yimen.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.yimen.ports.driven.Storage;
import org.yimen.ports.driven.StorageException;
import org.yimen.ports.driven.StoragePlace;
import org.yimen.ports.journal.Anchor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code yimen backup}: a whole copy of the data, and the end of its journal to be kept elsewhere.
 */
@Command(name = "backup", mixinStandardHelpOptions = true)
public final class BackupCommand implements Callable<Integer> {
  /** What storage writes to until the copy is whole; on a full disk it would stay in the way. */
  private static final String PART = ".part";

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", descriptionKey = "target")
  private Path target = Path.of("backup.db");

  @Option(names = "--data", paramLabel = "DIR")
  private Path data = Path.of("data");

  @Override
  public Integer call() throws IOException {
    StoragePlace source = DataFolder.place(data);
    if (!source.exists()) throw DataFolder.none(data);
    try (Storage database = source.open()) {
      spec.commandLine().getOut().println(copied(database, source));
      return Answers.DONE;
    }
  }

  private Anchor copied(Storage database, StoragePlace source) throws IOException {
    try {
      return database.backup(target);
    } catch (StorageException e) {
      RuntimeException told = StorageTrouble.ofBackup(e, source, target);
      if (told != e) Files.deleteIfExists(target.resolveSibling(target.getFileName() + PART));
      throw told;
    }
  }
}
