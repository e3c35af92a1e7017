package org.yimen.app.command;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yimen.app.web.Papers;
import org.yimen.persistence.jdbi.DatabasePlace;
import org.yimen.persistence.jdbi.SqliteDatabase;
import org.yimen.persistence.jdbi.SqliteSettings;

/**
 * Where the data are: a folder with one database file in it, or the database that its settings
 * name. The settings are those of {@code yimen.properties} in the folder; the environment goes
 * before them, so that a password need not lie in a file.
 */
final class DataFolder {
  static final String SETTINGS = "yimen.properties";
  static final String DATABASE = "yimen.database";

  private static final String FILE = "yimen.db";
  private static final int OF_FILE = 100; // below the environment and the properties of Java

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
    SmallRyeConfig settings = settings(folder.resolve(SETTINGS));
    String at = settings.getOptionalValue(DATABASE, String.class).orElse(file(folder).toString());
    String user = settings.getOptionalValue(DATABASE + ".user", String.class).orElse("");
    String password = settings.getOptionalValue(DATABASE + ".password", String.class).orElse("");
    try {
      return DatabasePlace.of(at, user, password, folder);
    } catch (IllegalArgumentException e) {
      throw new NotDoneException(
          "设置 " + DATABASE + " 有误：" + e.getMessage(), "the setting " + DATABASE + " is wrong", e);
    }
  }

  /** How papers are made for the hall of a folder. */
  static Papers papers(Path folder) {
    SmallRyeConfig settings = settings(folder.resolve(SETTINGS));
    return PaperSetUp.of(key -> settings.getOptionalValue(key, String.class), folder);
  }

  private static SmallRyeConfig settings(Path file) {
    SmallRyeConfigBuilder builder =
        new SmallRyeConfigBuilder().addDefaultInterceptors().addDefaultSources();
    if (Files.isRegularFile(file))
      try {
        builder.withSources(new PropertiesConfigSource(file.toUri().toURL(), OF_FILE));
      } catch (IOException e) {
        throw FileTrouble.of(e).at(file);
      }
    return builder.build();
  }

  /** The file of a folder that belongs to one simulated day: no setting leads it elsewhere. */
  static SqliteDatabase open(Path folder) {
    return SqliteDatabase.open(file(folder), SqliteSettings.USUAL);
  }
}
