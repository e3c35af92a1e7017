package org.yimen.persistence.jdbi;

import java.util.List;
import org.yimen.ports.adapter.AdapterFactory;
import org.yimen.ports.adapter.AdapterSetting;
import org.yimen.ports.adapter.AdapterSettings;
import org.yimen.ports.adapter.BadSettingException;
import org.yimen.ports.driven.StoragePlace;

/** Storage in a database of a PostgreSQL server: {@code postgresql}. */
public final class PostgresFactory implements AdapterFactory<StoragePlace> {
  private static final String DATABASE = SqliteFactory.DATABASE;
  private static final String USER = "yimen.database.user";
  private static final String PASSWORD = "yimen.database.password";

  @Override
  public Class<StoragePlace> port() {
    return StoragePlace.class;
  }

  @Override
  public String key() {
    return "postgresql";
  }

  @Override
  public List<AdapterSetting> settings() {
    return List.of(
        AdapterSetting.of(
            DATABASE,
            "数据库的地址，如 jdbc:postgresql://127.0.0.1/hall",
            "address of the database, such as jdbc:postgresql://127.0.0.1/hall"),
        AdapterSetting.of(USER, "数据库用户", "user of the database"),
        AdapterSetting.of(PASSWORD, "该用户的口令", "password of that user").hidden());
  }

  @Override
  public StoragePlace build(AdapterSettings settings) {
    String address = settings.text(DATABASE).orElse("");
    if (!address.startsWith(PostgresSettings.PREFIX))
      throw new BadSettingException(
          DATABASE, "应以 jdbc:postgresql: 开头", "it must begin with jdbc:postgresql:");
    try {
      return DatabasePlace.of(
          address,
          settings.text(USER).orElse(""),
          settings.whole(PASSWORD).orElse(""),
          settings.dataFolder());
    } catch (IllegalArgumentException e) {
      throw new BadSettingException(
          DATABASE,
          "用户名和口令不写在地址里",
          "user and password have settings of their own, not in the address");
    }
  }
}
