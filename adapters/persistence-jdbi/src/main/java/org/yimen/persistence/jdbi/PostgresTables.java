package org.yimen.persistence.jdbi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tables of a schema that a backup holds, with their columns. Not among them: what belongs to
 * one server only (editions, the numbers of transactions) and what follows from the rest.
 *
 * @param columns of each table, in the order of the schema
 */
record PostgresTables(Map<String, List<String>> columns) {
  private static final String ALL =
      "SELECT c.table_name, c.column_name FROM information_schema.columns c"
          + " JOIN information_schema.tables t USING (table_schema, table_name)"
          + " WHERE c.table_schema = current_schema() AND t.table_type = 'BASE TABLE'"
          + " AND c.table_name NOT IN ('flyway_schema_history', 'reference_data', 'journal_head')"
          + " ORDER BY c.table_name, c.ordinal_position";

  PostgresTables {
    columns = Map.copyOf(columns);
  }

  /** As the catalogue of the database tells. */
  static PostgresTables of(Sql sql) {
    record Column(String table, String name) {}
    Map<String, List<String>> columns = new LinkedHashMap<>();
    sql.list(ALL, (r, c) -> new Column(r.getString(1), r.getString(2)))
        .forEach(c -> columns.computeIfAbsent(c.table(), t -> new ArrayList<>()).add(c.name()));
    return new PostgresTables(columns);
  }

  /** In one order everywhere. */
  List<String> names() {
    return columns.keySet().stream().sorted().toList();
  }

  /** The columns of a table; none where there is no such table. */
  List<String> of(String table) {
    return columns.getOrDefault(table, List.of());
  }

  /** Table and columns as COPY wants them. */
  String copied(String table) {
    String names = String.join(", ", of(table).stream().map(PostgresTables::quoted).toList());
    return quoted(table) + " (" + names + ")";
  }

  static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
