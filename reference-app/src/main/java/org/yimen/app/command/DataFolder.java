package org.yimen.app.command;

import java.nio.file.Path;
import org.yimen.persistence.jdbi.SqliteDatabase;
import org.yimen.persistence.jdbi.SqliteSettings;
import org.yimen.ports.driven.StoragePlace;

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
  static StoragePlace place(Path folder) {
    return Settings.of(folder).adapters().storage();
  }

  /** The file of a folder that belongs to one simulated day: no setting leads it elsewhere. */
  static SqliteDatabase open(Path folder) {
    return SqliteDatabase.open(file(folder), SqliteSettings.USUAL);
  }
}
