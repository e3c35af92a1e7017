package org.yimen.persistence.jdbi;

import java.sql.SQLException;
import org.jdbi.v3.core.JdbiException;
import org.yimen.ports.driven.StorageException;

/**
 * Says in words what a driver says in codes. The message of Jdbi never goes on: it may hold bound
 * values, and those may be personal.
 */
interface Faults {
  /** The driver's fault in words. */
  StorageException of(SQLException fault);

  /** Which database, in words without secrets. */
  String where();

  /** The fault that Jdbi wraps, in words. */
  default StorageException of(JdbiException fault) {
    Throwable cause = fault;
    while (cause != null && !(cause instanceof SQLException)) cause = cause.getCause();
    return cause instanceof SQLException sql
        ? of(sql)
        : new StorageException(
            "存储失败 / storage failed: %s (%s)".formatted(where(), fault.getClass().getSimpleName()));
  }
}
