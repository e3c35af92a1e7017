package org.yimen.persistence.jdbi;

import java.util.Optional;
import org.yimen.ports.driven.StorageException;

/**
 * Which edition of the reference data is the latest, and which form the database has. A work that
 * ends and a work that changes reference data wait for each other, in line.
 *
 * @param form the form that this program knows
 * @param where for messages
 */
record PostgresEdition(int form, String where) {
  /** True, and true to the end of the transaction, where the edition is still that one. */
  static final String SAME = "is_latest(?, ?)";

  private record Row(long edition, int form) {}

  /** The edition that a snapshot belongs to. */
  long seen(Sql sql) {
    return number(sql, "SELECT edition, form FROM reference_data");
  }

  /** The edition, which stays the latest until the transaction ends. */
  long held(Sql sql) {
    sql.first(PostgresLocks.SAME_EDITION, (r, c) -> true);
    return seen(sql);
  }

  /** A new edition, when all works that hold the one before have ended. */
  long begun(Sql sql) {
    sql.first(PostgresLocks.NEXT_EDITION, (r, c) -> true);
    return number(sql, "UPDATE reference_data SET edition = edition + 1 RETURNING edition, form");
  }

  /** Makes sure of the edition where a work had nothing else to write at its end. */
  boolean isStill(Sql sql, long edition) {
    return sql.first("SELECT " + SAME, (r, c) -> r.getBoolean(1), edition, form).orElse(false);
  }

  private long number(Sql sql, String query) {
    Optional<Row> row = sql.first(query, (r, c) -> new Row(r.getLong(1), r.getInt(2)));
    Row found =
        row.orElseThrow(() -> new StorageException("数据库已损坏 / the database is damaged: " + where));
    if (found.form() != form)
      throw new StorageException(
          ("数据库已由另一版本的程序升级，本节点须停止 / another version of the program has changed the database"
                  + " (form %d, this program knows %d), this node must stop: %s")
              .formatted(found.form(), form, where));
    return found.edition();
  }
}
