package org.yimen.app.command;

import java.nio.file.Path;
import org.yimen.persistence.jdbi.SqliteDatabase;
import org.yimen.persistence.jdbi.SqliteSettings;

/** Where the data are: one folder, one database file in it. */
final class DataFolder {
  private static final String FILE = "yimen.db";

  private DataFolder() {}

  static Path file(Path folder) {
    return folder.resolve(FILE);
  }

  static SqliteDatabase open(Path folder) {
    return SqliteDatabase.open(file(folder), SqliteSettings.USUAL);
  }
}
