package org.yimen.persistence.jdbi;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * One connection, spoken to in statements; every fault comes out as a {@code StorageException}.
 * Used by one thread at a time.
 */
final class Sql implements AutoCloseable {
  private static final int FETCH = 500;

  private final Handle handle;
  private final Faults faults;
  private final Map<String, PreparedStatement> control = new HashMap<>();

  Sql(Handle handle, Faults faults) {
    this.handle = handle;
    this.faults = faults;
  }

  <T> List<T> list(String sql, RowMapper<T> mapper, Object... values) {
    try (var query = bound(handle.createQuery(sql), values)) {
      return query.map(mapper).list();
    } catch (JdbiException e) {
      throw faults.of(e);
    }
  }

  <T> Optional<T> first(String sql, RowMapper<T> mapper, Object... values) {
    try (var query = bound(handle.createQuery(sql), values)) {
      return query.map(mapper).findFirst();
    } catch (JdbiException e) {
      throw faults.of(e);
    }
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
    try (var update = bound(handle.createUpdate(sql), values)) {
      return update.execute();
    } catch (JdbiException e) {
      throw faults.of(e);
    }
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

  private static <S extends SqlStatement<S>> S bound(S statement, Object... values) {
    for (int i = 0; i < values.length; i++) statement.bind(i, argument(values[i]));
    return statement;
  }

  private static Argument argument(Object value) {
    if (value instanceof Nothing nothing)
      return (position, statement, context) -> statement.setNull(position, nothing.type());
    return (position, statement, context) -> statement.setObject(position, value);
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
