package org.yimen.persistence.jdbi;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.yimen.ports.driven.StorageException;

/** Care of the file itself: copies, and erased bytes that must go. */
final class SqliteCare {
  private static final Pattern TABLE_NAME = Pattern.compile("^CREATE TABLE \"?person\"?");

  private SqliteCare() {}

  /** Writes a whole, consistent copy, durable when this returns. */
  static void copy(Sql sql, Path target) {
    Siblings.whole(
        target, part -> sql.once("VACUUM INTO '" + part.toString().replace("'", "''") + "'"));
  }

  /**
   * Writes the persons anew, so that no page keeps bytes of moved or erased rows: the old pages are
   * overwritten with zeros as they become free. Then everything goes from the log into the file,
   * and the log is cut.
   */
  static void scrub(Sql sql) {
    String create =
        sql.first(
                "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = 'person'",
                (r, c) -> r.getString(1))
            .map(ddl -> TABLE_NAME.matcher(ddl).replaceFirst("CREATE TABLE person_anew"))
            .orElseThrow(() -> new StorageException("数据库文件已损坏 / damaged: no table of persons"));
    sql.control("BEGIN IMMEDIATE");
    try {
      for (String step :
          List.of(
              create,
              "INSERT INTO person_anew SELECT * FROM person",
              "DROP TABLE person",
              "ALTER TABLE person_anew RENAME TO person")) sql.once(step);
      sql.control("COMMIT");
    } catch (StorageException e) {
      sql.controlIfPossible("ROLLBACK");
      throw e;
    }
    cutLog(sql);
  }

  /** Brings the log into the file and cuts it to nothing. */
  static void cutLog(Sql sql) {
    boolean busy =
        sql.first("PRAGMA wal_checkpoint(TRUNCATE)", (r, c) -> r.getInt(1) != 0).orElse(true);
    if (busy) throw new StorageException("有读取未结束，请重试 / a reader is still at work: try again");
  }
}
