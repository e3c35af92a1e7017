package org.yimen.benchmarks;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Everything that stands in a database at one moment.
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

  /** What keeps a chain and nothing else. */
  private static final Set<String> OF_THE_CHAIN = Set.of("seal", "journal_head");

  static Tables read(Connection connection) throws SQLException {
    DatabaseMetaData about = connection.getMetaData();
    Map<String, Map<List<Object>, Row>> all = new LinkedHashMap<>();
    try (ResultSet tables =
        about.getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
      while (tables.next()) {
        String table = tables.getString("TABLE_NAME");
        if (!table.startsWith("sqlite_") && !OF_THE_CHAIN.contains(table))
          all.put(table, rows(connection, table, key(connection, table)));
      }
    }
    return new Tables(all);
  }

  private static List<String> key(Connection connection, String table) throws SQLException {
    Map<Short, String> key = new TreeMap<>();
    try (ResultSet columns =
        connection.getMetaData().getPrimaryKeys(null, connection.getSchema(), table)) {
      while (columns.next()) key.put(columns.getShort("KEY_SEQ"), columns.getString("COLUMN_NAME"));
    }
    return List.copyOf(key.values());
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
