package org.yimen.persistence.jdbi;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Keeps the prepared statements of one connection, because preparing costs more than running. Used
 * by one thread at a time, as its connection is.
 */
final class KeptStatements implements StatementBuilder {
  private static final int MOST = 100;

  private final Map<String, PreparedStatement> free = new HashMap<>();

  @Override
  public Statement create(Connection connection, StatementContext context) throws SQLException {
    return connection.createStatement();
  }

  @Override
  public PreparedStatement create(Connection connection, String sql, StatementContext context)
      throws SQLException {
    PreparedStatement kept = free.remove(sql);
    return kept != null ? kept : connection.prepareStatement(sql);
  }

  @Override
  public CallableStatement createCall(Connection connection, String sql, StatementContext context)
      throws SQLException {
    return connection.prepareCall(sql);
  }

  @Override
  public void close(Connection connection, String sql, Statement statement) throws SQLException {
    if (statement instanceof PreparedStatement prepared
        && free.size() < MOST
        && !free.containsKey(sql)) {
      prepared.clearParameters();
      free.put(sql, prepared);
    } else statement.close();
  }

  @Override
  public void close(Connection connection) {
    for (PreparedStatement kept : free.values()) {
      try {
        kept.close();
      } catch (SQLException e) {
        // the connection is being closed, which ends its statements
      }
    }
    free.clear();
  }
}
