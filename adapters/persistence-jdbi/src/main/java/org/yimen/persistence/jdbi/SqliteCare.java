package org.yimen.persistence.jdbi;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.yimen.ports.driven.StorageException;

/** Care of the file itself: copies, and erased bytes that must go. */
final class SqliteCare {
  private static final List<String> PERSONAL = List.of("person", "credential", "query_code");

  private SqliteCare() {}

  /** Writes a whole, consistent copy, durable when this returns. */
  static void copy(Sql sql, Path target) {
    Siblings.whole(
        target, part -> sql.once("VACUUM INTO '" + part.toString().replace("'", "''") + "'"));
  }

  /**
   * Writes what is personal anew, so that no page keeps bytes of moved or erased rows: the old
   * pages are overwritten with zeros as they become free. Then everything goes from the log into
   * the file, and the log is cut.
   */
  static void scrub(Sql sql) {
    for (String table : PERSONAL) writeAnew(sql, table);
    cutLog(sql);
  }

  private static void writeAnew(Sql sql, String table) {
    Pattern name = Pattern.compile("^CREATE TABLE \"?" + table + "\"?");
    String anew = table + "_anew";
    String create =
        sql.first(
                "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?",
                (r, c) -> r.getString(1),
                table)
            .map(ddl -> name.matcher(ddl).replaceFirst("CREATE TABLE " + anew))
            .orElseThrow(() -> new StorageException("数据库文件已损坏 / damaged: no table " + table));
    sql.control("BEGIN IMMEDIATE");
    try {
      for (String step :
          List.of(
              create,
              "INSERT INTO " + anew + " SELECT * FROM " + table,
              "DROP TABLE " + table,
              "ALTER TABLE " + anew + " RENAME TO " + table)) sql.once(step);
      sql.control("COMMIT");
    } catch (StorageException e) {
      sql.controlIfPossible("ROLLBACK");
      throw e;
    }
  }

  /** Brings the log into the file and cuts it to nothing. */
  static void cutLog(Sql sql) {
    boolean busy =
        sql.first("PRAGMA wal_checkpoint(TRUNCATE)", (r, c) -> r.getInt(1) != 0).orElse(true);
    if (busy) throw new StorageException("有读取未结束，请重试 / a reader is still at work: try again");
  }
}
