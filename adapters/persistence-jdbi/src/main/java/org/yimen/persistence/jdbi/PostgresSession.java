package org.yimen.persistence.jdbi;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.yimen.ports.driven.StorageException;

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
    this.sql = Sql.gathering(handle, faults);
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

  /** Sends what waits, and commits. */
  void commit() {
    sql.send();
    try {
      connection().commit();
    } catch (SQLException e) {
      throw faults.ofCommit(e);
    }
  }

  /**
   * Sends what waits and these last changes, and commits in the same journey.
   *
   * @throws RunAgain if that was too hasty: a row or the edition is not what the work believed, or
   *     its request has an answer
   */
  void commitAtOnce(List<WaitingChange> last) {
    try {
      sql.sendAndCommit(last);
    } catch (BusyException e) {
      throw e;
    } catch (StorageException e) {
      if (e.getCause() instanceof SQLException cause && PostgresFaults.isCutOff(cause))
        throw faults.ofCommit(cause);
      throw new RunAgain(Hold.NONE);
    }
  }

  /** Undoes what is not committed. Where the connection is gone, the server has done so itself. */
  void rollback() {
    sql.forget();
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
