package org.yimen.persistence.jdbi;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;

/**
 * One connection, spoken to in statements; every fault comes out as a {@code StorageException}.
 * Used by one thread at a time.
 */
final class Sql implements AutoCloseable {
  private static final int FETCH = 500;
  private static final int MOST = 100;

  private final Handle handle;
  private final Faults faults;
  private final SqlLogger logger;
  private final Map<String, StatementContext> contexts = new HashMap<>();
  private final Map<String, PreparedStatement> control = new HashMap<>();

  Sql(Handle handle, Faults faults) {
    this.handle = handle;
    this.faults = faults;
    this.logger = handle.getConfig(SqlStatements.class).getSqlLogger();
  }

  <T> List<T> list(String sql, RowMapper<T> mapper, Object... values) {
    return run(
        sql,
        PreparedStatement::executeQuery,
        (rows, context) -> {
          List<T> found = new ArrayList<>();
          try (rows) {
            while (rows.next()) found.add(mapper.map(rows, context));
          }
          return found;
        },
        values);
  }

  <T> Optional<T> first(String sql, RowMapper<T> mapper, Object... values) {
    return run(
        sql,
        PreparedStatement::executeQuery,
        (rows, context) -> {
          try (rows) {
            return rows.next() ? Optional.ofNullable(mapper.map(rows, context)) : Optional.empty();
          }
        },
        values);
  }

  /** Goes through the rows some at a time, whatever their number. */
  <T> void each(String sql, RowMapper<T> mapper, Consumer<T> visitor) {
    try (var query = handle.createQuery(sql).setFetchSize(FETCH);
        Stream<T> rows = query.map(mapper).stream()) {
      rows.forEach(visitor);
    } catch (JdbiException e) {
      throw faults.of(e);
    }
  }

  /** Runs a changing statement; says how many rows it touched. */
  int change(String sql, Object... values) {
    return run(sql, PreparedStatement::executeUpdate, (touched, context) -> touched, values);
  }

  private interface Execution<R> {
    R of(PreparedStatement statement) throws SQLException;
  }

  private interface Answer<R, T> {
    T of(R result, StatementContext context) throws SQLException;
  }

  /** As Jdbi runs a statement, without the copy of its settings that it makes each time. */
  private <R, T> T run(String sql, Execution<R> execution, Answer<R, T> answer, Object... values) {
    try {
      StatementContext context = context(sql);
      try (Lent lent = lend(sql, context)) {
        PreparedStatement statement = lent.statement();
        for (int i = 0; i < values.length; i++) bind(statement, i + 1, values[i]);
        return answer.of(executed(statement, execution, context), context);
      }
    } catch (SQLException e) {
      throw faults.of(e);
    } catch (JdbiException e) {
      throw faults.of(e);
    }
  }

  private static void bind(PreparedStatement statement, int place, Object value)
      throws SQLException {
    if (value instanceof Nothing nothing) statement.setNull(place, nothing.type());
    else statement.setObject(place, value);
  }

  /** A statement for one execution. */
  private record Lent(
      StatementBuilder builder, Connection connection, String sql, PreparedStatement statement)
      implements AutoCloseable {
    @Override
    public void close() throws SQLException {
      builder.close(connection, sql, statement);
    }
  }

  private Lent lend(String sql, StatementContext context) throws SQLException {
    StatementBuilder builder = handle.getStatementBuilder();
    Connection connection = connection();
    return new Lent(builder, connection, sql, builder.create(connection, sql, context));
  }

  private <R> R executed(
      PreparedStatement statement, Execution<R> execution, StatementContext context)
      throws SQLException {
    logger.logBeforeExecution(context);
    try {
      R result = execution.of(statement);
      logger.logAfterExecution(context);
      return result;
    } catch (SQLException e) {
      logger.logException(context, e);
      throw e;
    }
  }

  private StatementContext context(String sql) {
    StatementContext known = contexts.get(sql);
    if (known != null) return known;
    if (contexts.size() >= MOST) contexts.clear();
    StatementContext made;
    try (Update statement = handle.createUpdate(sql)) {
      made = statement.getContext();
    }
    contexts.put(sql, made);
    return made;
  }

  /** Begins, ends and marks transactions, and other statements without values. */
  void control(String sql) {
    try {
      PreparedStatement statement = control.get(sql);
      if (statement == null) {
        statement = connection().prepareStatement(sql);
        control.put(sql, statement);
      }
      // a cursor that stays open would keep its snapshot beyond the transaction
      if (statement.execute()) statement.getResultSet().close();
    } catch (SQLException e) {
      throw faults.of(e);
    }
  }

  /** The same where a failure says only that there was nothing to do. */
  void controlIfPossible(String sql) {
    try {
      control(sql);
    } catch (org.yimen.ports.driven.StorageException e) {
      // there is no transaction any more: the database has undone it by itself
    }
  }

  /** Runs a statement once and forgets it. */
  void once(String sql) {
    try (var statement = connection().createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw faults.of(e);
    }
  }

  Connection connection() {
    return handle.getConnection();
  }

  @Override
  public void close() {
    for (PreparedStatement statement : control.values()) {
      try {
        statement.close();
      } catch (SQLException e) {
        // the connection is being closed, which ends its statements
      }
    }
    control.clear();
    handle.close();
  }
}
