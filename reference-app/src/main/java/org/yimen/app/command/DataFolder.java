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

  /** Nothing was ever kept there. */
  static NotDoneException none(Path folder) {
    return new NotDoneException(folder + "：此目录没有数据", "there are no data in this folder");
  }

  static SqliteDatabase open(Path folder) {
    return SqliteDatabase.open(file(folder), SqliteSettings.USUAL);
  }
}
