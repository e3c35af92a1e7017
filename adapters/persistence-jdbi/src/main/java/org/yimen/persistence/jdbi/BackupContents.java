package org.yimen.persistence.jdbi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yimen.ports.journal.Anchor;

/**
 * What is in a backup of a PostgreSQL database.
 *
 * @param version form of the database
 * @param end of the journal in it
 * @param tables with the columns whose values it holds
 */
record BackupContents(int version, Anchor end, PostgresTables tables) {
  /** The piece of the file that tells the contents. */
  static final String NAME = "yimen-backup.txt";

  private static final String TITLE = "yimen-backup 1";

  /** The piece of the file that holds a table. */
  static String entry(String table) {
    return "table/" + table + ".copy";
  }

  /** One fact a line. */
  String text() {
    List<String> lines = new ArrayList<>(List.of(TITLE, "form " + version, "end " + end));
    for (String table : tables.names())
      lines.add("table " + table + " " + String.join(" ", tables.of(table)));
    return String.join("\n", lines) + "\n";
  }

  /**
   * Reads the text.
   *
   * @throws IllegalArgumentException if it is no such text
   */
  static BackupContents parse(String text) {
    List<String> lines = text.lines().toList();
    if (lines.size() < 3
        || !lines.get(0).equals(TITLE)
        || !lines.get(1).startsWith("form ")
        || !lines.get(2).startsWith("end ")) throw new IllegalArgumentException("no backup");
    Map<String, List<String>> columns = new LinkedHashMap<>();
    for (String line : lines.subList(3, lines.size())) {
      String[] words = line.split(" ");
      if (words.length < 3 || !words[0].equals("table"))
        throw new IllegalArgumentException("no table");
      columns.put(words[1], List.of(words).subList(2, words.length));
    }
    return new BackupContents(
        Integer.parseInt(lines.get(1).substring("form ".length())),
        Anchor.parse(lines.get(2).substring("end ".length())),
        new PostgresTables(columns));
  }
}
