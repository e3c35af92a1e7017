package org.yimen.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.sqlite.SQLiteConfig;

/**
 * The other side: writes the rows of a recorded case again and again with new identifiers, one
 * transaction a command, over one connection with our settings. Many clients share the connection
 * under a lock, as such programs do, since SQLite lets one write at a time.
 */
final class BareProgram implements Program, AutoCloseable {
  private final RecordedCase recorded;
  private final BareWrites writes;
  private final AtomicLong running;
  private final Object turn = new Object();

  BareProgram(Path file, RecordedCase recorded) throws SQLException {
    this.recorded = recorded;
    this.running = new AtomicLong(recorded.first());
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    config.enforceForeignKeys(true);
    config.setGetGeneratedKeys(false);
    Connection connection = config.createConnection("jdbc:sqlite:" + file);
    this.writes = new BareWrites(connection);
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA secure_delete = ON");
    }
  }

  @Override
  public void oneCase(int client) {
    RecordedCase.NewCase next = BareWrites.newCase(recorded, running);
    try {
      for (List<RecordedCase.Write> command : recorded.commands())
        synchronized (turn) {
          writes.statement("BEGIN IMMEDIATE").execute();
          for (RecordedCase.Write write : command) writes.run(write, next);
          writes.statement("COMMIT").execute();
        }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws SQLException {
    writes.close();
  }
}
