package org.yimen.app.command;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.yimen.app.wiring.AdapterShelf;
import org.yimen.app.wiring.ChosenAdapters;
import org.yimen.app.wiring.WrittenSettings;
import org.yimen.persistence.jdbi.SqliteDatabase;
import org.yimen.persistence.jdbi.SqliteSettings;
import org.yimen.ports.driven.StoragePlace;

/**
 * Where the data are: a folder with one database file in it, or the database that its settings
 * name. The settings are those of {@code yimen.properties} in the folder; the environment goes
 * before them, so that a password need not lie in a file.
 */
final class DataFolder {
  static final String SETTINGS = "yimen.properties";

  private static final String FILE = "yimen.db";
  private static final int OF_FILE = 100; // below the environment and the properties of Java

  private DataFolder() {}

  static Path file(Path folder) {
    return folder.resolve(FILE);
  }

  /** Nothing was ever kept there. */
  static NotDoneException none(Path folder) {
    return new NotDoneException(folder + "：此目录没有数据", "there are no data in this folder");
  }

  /** The adapters that the settings of a hall choose. */
  static ChosenAdapters adapters(Path folder) {
    return ChosenAdapters.of(AdapterShelf.load(), settings(folder.resolve(SETTINGS)), folder);
  }

  /** The place of the data of a hall. */
  static StoragePlace place(Path folder) {
    return adapters(folder).storage();
  }

  private static WrittenSettings settings(Path file) {
    SmallRyeConfigBuilder builder =
        new SmallRyeConfigBuilder().addDefaultInterceptors().addDefaultSources();
    Set<String> written = Set.of();
    if (Files.isRegularFile(file))
      try {
        ConfigSource source = new PropertiesConfigSource(file.toUri().toURL(), OF_FILE);
        written = source.getPropertyNames();
        builder.withSources(source);
      } catch (IOException e) {
        throw FileTrouble.of(e).at(file);
      }
    SmallRyeConfig config = builder.build();
    return new WrittenSettings(name -> config.getOptionalValue(name, String.class), written);
  }

  /** The file of a folder that belongs to one simulated day: no setting leads it elsewhere. */
  static SqliteDatabase open(Path folder) {
    return SqliteDatabase.open(file(folder), SqliteSettings.USUAL);
  }
}
