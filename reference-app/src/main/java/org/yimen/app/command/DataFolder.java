package org.yimen.app.command;

import java.nio.file.Path;
import org.yimen.persistence.jdbi.DatabasePlace;
import org.yimen.persistence.jdbi.SqliteDatabase;
import org.yimen.persistence.jdbi.SqliteSettings;

/**
 * Where the data are: a folder with one database file in it, or the database that its settings
 * name.
 */
final class DataFolder {
  private static final String FILE = "yimen.db";

  private DataFolder() {}

  static Path file(Path folder) {
    return folder.resolve(FILE);
  }

  /** Nothing was ever kept there. */
  static NotDoneException none(Path folder) {
    return NotDoneException.at(folder, 0, "此目录没有数据", "there are no data in this folder");
  }

  /** The place of the data of a hall. */
  static DatabasePlace place(Path folder) {
    return place(folder, Settings.of(folder));
  }

  /** The place that those settings of the folder name. */
  static DatabasePlace place(Path folder, Settings settings) {
    String at = settings.text(Settings.DATABASE).orElse(file(folder).toString());
    String user = settings.text(Settings.DATABASE_USER).orElse("");
    String password = settings.secret(Settings.DATABASE_PASSWORD);
    try {
      return DatabasePlace.of(at, user, password, folder);
    } catch (IllegalArgumentException e) {
      throw new NotDoneException(
          "设置 " + Settings.DATABASE + " 有误：" + e.getMessage(),
          "the setting " + Settings.DATABASE + " is wrong",
          e);
    }
  }

  /** The file of a folder that belongs to one simulated day: no setting leads it elsewhere. */
  static SqliteDatabase open(Path folder) {
    return SqliteDatabase.open(file(folder), SqliteSettings.USUAL);
  }
}
