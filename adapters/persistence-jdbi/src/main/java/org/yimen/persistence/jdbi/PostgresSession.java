package org.yimen.persistence.jdbi;

import java.sql.Connection;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** A borrowed connection for one transaction. Used by one thread. */
final class PostgresSession implements AutoCloseable {
  private final Handle handle;
  private final PostgresFaults faults;
  private final Runnable broken;
  private final Sql sql;

  private PostgresSession(Handle handle, PostgresFaults faults, Runnable broken) {
    this.handle = handle;
    this.faults = faults;
    this.broken = broken;
    this.sql = new Sql(handle, faults);
  }

  /**
   * Borrows a connection and begins, which costs no message of its own.
   *
   * @param broken told when the connection turns out to be broken
   */
  static PostgresSession begin(Jdbi jdbi, PostgresFaults faults, Runnable broken) {
    PostgresSession session;
    try {
      session = new PostgresSession(jdbi.open(), faults, broken);
    } catch (JdbiException e) {
      throw faults.of(e);
    }
    try {
      session.connection().setAutoCommit(false);
      return session;
    } catch (SQLException e) {
      session.close();
      throw faults.of(e);
    }
  }

  Sql sql() {
    return sql;
  }

  Connection connection() {
    return handle.getConnection();
  }

  void commit() {
    try {
      connection().commit();
    } catch (SQLException e) {
      throw faults.ofCommit(e);
    }
  }

  /** Undoes what is not committed. Where the connection is gone, the server has done so itself. */
  void rollback() {
    try {
      connection().rollback();
    } catch (SQLException e) {
      broken.run();
    }
  }

  @Override
  public void close() {
    rollback(); // no message, unless somebody left without an end
    try {
      connection().setAutoCommit(true);
    } catch (SQLException e) {
      // the same
    }
    try {
      sql.close();
    } catch (JdbiException e) {
      // the same
    }
  }
}
