package org.yimen.benchmarks;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that stands in a SQLite database at one moment.
 *
 * @param rows by table, by primary key
 */
record Tables(Map<String, Map<List<Object>, Row>> rows) {
  /**
   * A row.
   *
   * @param key names of the primary key's columns
   * @param values by column; a BLOB is a {@link ByteBuffer}, so that it can be compared
   */
  record Row(List<String> key, Map<String, Optional<Object>> values) {
    /** What stands in that column; empty for NULL. */
    Optional<Object> value(String column) {
      return values.getOrDefault(column, Optional.empty());
    }

    List<Object> keyValues() {
      return key.stream().map(column -> (Object) value(column)).toList();
    }
  }

  static Tables read(Connection connection) throws SQLException {
    Map<String, Map<List<Object>, Row>> all = new LinkedHashMap<>();
    for (String table :
        strings(
            connection,
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
                + " ORDER BY name",
            1)) {
      List<String> key =
          strings(
              connection,
              "SELECT name FROM pragma_table_info('" + table + "') WHERE pk > 0 ORDER BY pk",
              1);
      all.put(table, rows(connection, table, key));
    }
    return new Tables(all);
  }

  private static List<String> strings(Connection connection, String sql, int column)
      throws SQLException {
    List<String> found = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) found.add(rows.getString(column));
    }
    return found;
  }

  private static Map<List<Object>, Row> rows(Connection connection, String table, List<String> key)
      throws SQLException {
    Map<List<Object>, Row> found = new LinkedHashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
      while (rows.next()) {
        Map<String, Optional<Object>> values = new LinkedHashMap<>();
        for (int c = 1; c <= rows.getMetaData().getColumnCount(); c++)
          values.put(
              rows.getMetaData().getColumnName(c),
              Optional.ofNullable(rows.getObject(c))
                  .map(v -> v instanceof byte[] bytes ? ByteBuffer.wrap(bytes) : v));
        Row row = new Row(key, values);
        found.put(row.keyValues(), row);
      }
    }
    return found;
  }
}
