package org.yimen.persistence.jdbi;

import java.nio.file.Path;
import java.util.List;
import org.yimen.ports.adapter.AdapterFactory;
import org.yimen.ports.adapter.AdapterSetting;
import org.yimen.ports.adapter.AdapterSettings;
import org.yimen.ports.adapter.BadSettingException;
import org.yimen.ports.driven.StoragePlace;

/** Storage in one file: {@code sqlite}. */
public final class SqliteFactory implements AdapterFactory<StoragePlace> {
  static final String DATABASE = "yimen.database";

  private static final String FILE = "yimen.db";

  @Override
  public Class<StoragePlace> port() {
    return StoragePlace.class;
  }

  @Override
  public String key() {
    return "sqlite";
  }

  @Override
  public List<AdapterSetting> settings() {
    return List.of(
        AdapterSetting.of(
            DATABASE,
            "数据库文件的路径，缺省为数据目录中的 yimen.db",
            "path of the database file; yimen.db of the data folder by default"));
  }

  @Override
  public StoragePlace build(AdapterSettings settings) {
    if (settings.text(DATABASE).orElse("").startsWith("jdbc:"))
      throw new BadSettingException(
          DATABASE, "sqlite 要的是文件路径，不是地址", "sqlite wants the path of a file, no address");
    Path file = settings.path(DATABASE).orElseGet(() -> settings.dataFolder().resolve(FILE));
    return new DatabasePlace.Sqlite(file, SqliteSettings.USUAL);
  }
}
