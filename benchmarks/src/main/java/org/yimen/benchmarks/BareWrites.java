package org.yimen.benchmarks;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Writes the rows of a recorded case over one connection with kept statements. It reads nothing,
 * decides nothing, packs nothing and hashes nothing: what stood in the columns is bound as it was.
 */
final class BareWrites implements AutoCloseable {
  private final Connection connection;
  private final Map<String, PreparedStatement> kept = new HashMap<>();

  BareWrites(Connection connection) {
    this.connection = connection;
  }

  void run(RecordedCase.Write write, RecordedCase.NewCase next) throws SQLException {
    PreparedStatement statement = statement(write.sql());
    int position = 0;
    for (RecordedCase.Cell cell : write.cells())
      statement.setObject(++position, cell.of(next).orElse(null));
    if (statement.executeUpdate() != 1)
      throw new IllegalStateException("not one row: " + write.sql());
  }

  PreparedStatement statement(String sql) throws SQLException {
    PreparedStatement known = kept.get(sql);
    if (known != null) return known;
    PreparedStatement prepared = connection.prepareStatement(sql);
    kept.put(sql, prepared);
    return prepared;
  }

  /** Identifiers like ours: the time in milliseconds first, then chance. */
  static RecordedCase.NewCase newCase(RecordedCase recorded, AtomicLong running) {
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
