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
import java.util.function.Supplier;
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
 * Where each journey to a server costs time, changes whose answers are not needed at once wait for
 * the next statement and go with it. Used by one thread at a time.
 */
final class Sql implements AutoCloseable {
  private static final int FETCH = 500;
  private static final int MOST = 100;
  private static final int MOST_WAITING = 20;

  private final Handle handle;
  private final Faults faults;
  private final boolean gathers;
  private final SqlLogger logger;
  private final List<WaitingChange> waiting = new ArrayList<>();
  private final Map<String, StatementContext> contexts = new HashMap<>();
  private final Map<String, PreparedStatement> control = new HashMap<>();

  Sql(Handle handle, Faults faults) {
    this(handle, faults, false);
  }

  /** One that lets changes wait for each other. */
  static Sql gathering(Handle handle, Faults faults) {
    return new Sql(handle, faults, true);
  }

  private Sql(Handle handle, Faults faults, boolean gathers) {
    this.handle = handle;
    this.faults = faults;
    this.gathers = gathers;
    this.logger = handle.getConfig(SqlStatements.class).getSqlLogger();
  }

  <T> List<T> list(String sql, RowMapper<T> mapper, Object... values) {
    send();
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
    send();
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
    send();
    try (var query = handle.createQuery(sql).setFetchSize(FETCH);
        Stream<T> rows = query.map(mapper).stream()) {
      rows.forEach(visitor);
    } catch (JdbiException e) {
      throw faults.of(e);
    }
  }

  /** Runs a changing statement; says how many rows it touched. */
  int change(String sql, Object... values) {
    if (waiting.isEmpty())
      return run(sql, PreparedStatement::executeUpdate, (touched, context) -> touched, values);
    waiting.add(WaitingChange.of(sql, values));
    List<Integer> touched = sendAll();
    return touched.get(touched.size() - 1);
  }

  /** Changes rows, before anything else is asked or ended. */
  void changeSoon(String sql, Object... values) {
    later(WaitingChange.of(sql, values));
  }

  /**
   * Changes one row, before anything else is asked or ended.
   *
   * @param otherwise what is thrown then if there is no such row
   */
  void changeOneSoon(String sql, Supplier<RuntimeException> otherwise, Object... values) {
    later(new WaitingChange(sql, Optional.of(otherwise), values));
  }

  private void later(WaitingChange change) {
    if (!gathers) {
      change.check(change(change.sql(), change.values()));
      return;
    }
    waiting.add(change);
    if (waiting.size() == MOST_WAITING) send();
  }

  /** Sends what waits, all at once. */
  void send() {
    if (!waiting.isEmpty()) sendAll();
  }

  private List<Integer> sendAll() {
    List<WaitingChange> changes = List.copyOf(waiting);
    waiting.clear();
    List<Integer> touched =
        run(
            WaitingChange.text(changes, WaitingChange::sql),
            Sql::counts,
            (counts, context) -> counts,
            WaitingChange.values(changes));
    for (int i = 0; i < changes.size(); i++) changes.get(i).check(touched.get(i));
    return touched;
  }

  /**
   * Sends what waits and then these, and commits in the same journey unless a change misses its
   * row.
   */
  void sendAndCommit(List<WaitingChange> last) {
    List<WaitingChange> changes = new ArrayList<>(waiting);
    changes.addAll(last);
    waiting.clear();
    run(
        WaitingChange.text(changes, WaitingChange::guarded) + "; COMMIT",
        PreparedStatement::execute,
        (any, context) -> any,
        WaitingChange.values(changes));
  }

  /** Drops what waits. */
  void forget() {
    waiting.clear();
  }

  private static List<Integer> counts(PreparedStatement statement) throws SQLException {
    statement.execute();
    List<Integer> counts = new ArrayList<>();
    for (int count = statement.getUpdateCount(); count >= 0; count = statement.getUpdateCount()) {
      counts.add(count);
      statement.getMoreResults();
    }
    return counts;
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
    send();
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
    send();
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
