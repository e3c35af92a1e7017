package org.yimen.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The other side on PostgreSQL: writes the rows of a recorded case again and again with new
 * identifiers, one transaction a command, each client over a connection of its own.
 */
final class BarePostgres implements Program, AutoCloseable {
  private final RecordedCase recorded;
  private final AtomicLong running;
  private final List<Connection> connections = new ArrayList<>();
  private final List<BareWrites> writes = new ArrayList<>();

  BarePostgres(String url, RecordedCase recorded, int clients) throws SQLException {
    this.recorded = recorded;
    this.running = new AtomicLong(recorded.first());
    for (int i = 0; i < clients; i++) {
      Connection connection = DriverManager.getConnection(url);
      connection.setAutoCommit(false);
      connections.add(connection);
      writes.add(new BareWrites(connection));
    }
  }

  @Override
  public void oneCase(int client) {
    RecordedCase.NewCase next = BareWrites.newCase(recorded, running);
    try {
      for (List<RecordedCase.Write> command : recorded.commands()) {
        for (RecordedCase.Write write : command) writes.get(client).run(write, next);
        connections.get(client).commit();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws SQLException {
    for (BareWrites each : writes) each.close();
  }
}
