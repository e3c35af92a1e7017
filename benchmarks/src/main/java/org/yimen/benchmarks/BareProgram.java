package org.yimen.benchmarks;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.sqlite.SQLiteConfig;

/**
 * The other side: writes the rows of a recorded case again and again with new identifiers, one
 * transaction a command, over one connection with kept statements and our settings. It reads
 * nothing, decides nothing, packs nothing and hashes nothing: what stood in the columns is bound as
 * it was. Many clients share the connection under a lock, as such programs do, since SQLite lets
 * one write at a time.
 */
final class BareProgram implements Program, AutoCloseable {
  private final RecordedCase recorded;
  private final Connection connection;
  private final Map<String, PreparedStatement> kept = new HashMap<>();
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
    this.connection = config.createConnection("jdbc:sqlite:" + file);
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA secure_delete = ON");
    }
  }

  @Override
  public void oneCase(int client) {
    RecordedCase.NewCase next = newCase();
    try {
      for (List<RecordedCase.Write> command : recorded.commands())
        synchronized (turn) {
          statement("BEGIN IMMEDIATE").execute();
          for (RecordedCase.Write write : command) run(write, next);
          statement("COMMIT").execute();
        }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void run(RecordedCase.Write write, RecordedCase.NewCase next) throws SQLException {
    PreparedStatement statement = statement(write.sql());
    int position = 0;
    for (RecordedCase.Cell cell : write.cells())
      statement.setObject(++position, cell.of(next).orElse(null));
    if (statement.executeUpdate() != 1)
      throw new IllegalStateException("not one row: " + write.sql());
  }

  private PreparedStatement statement(String sql) throws SQLException {
    PreparedStatement known = kept.get(sql);
    if (known != null) return known;
    PreparedStatement prepared = connection.prepareStatement(sql);
    kept.put(sql, prepared);
    return prepared;
  }

  /** Identifiers like ours: the time in milliseconds first, then chance. */
  private RecordedCase.NewCase newCase() {
    List<byte[]> identifiers = new ArrayList<>(recorded.identifiers());
    ThreadLocalRandom random = ThreadLocalRandom.current();
    for (int i = 0; i < recorded.identifiers(); i++)
      identifiers.add(
          ByteBuffer.allocate(16)
              .putLong((System.currentTimeMillis() << 16) | 0x7000L | (random.nextInt() & 0x0FFF))
              .putLong((random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L)
              .array());
    return new RecordedCase.NewCase(identifiers, running.incrementAndGet());
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement statement : kept.values()) statement.close();
    connection.close();
  }
}
