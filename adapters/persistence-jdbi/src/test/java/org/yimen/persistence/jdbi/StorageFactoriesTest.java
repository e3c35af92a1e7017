package org.yimen.persistence.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.yimen.ports.adapter.AdapterFactory;
import org.yimen.ports.adapter.BadSettingException;
import org.yimen.ports.driven.Storage;
import org.yimen.ports.driven.StoragePlace;
import org.yimen.ports.journal.Anchor;
import org.yimen.ports.kit.AdapterFactoryContract;

/** Both databases are found by their keys and built out of settings. */
class StorageFactoriesTest {
  private static final String DATABASE = "yimen.database";

  @Nested
  class Sqlite extends AdapterFactoryContract<StoragePlace> {
    @Override
    protected AdapterFactory<StoragePlace> factory() {
      return new SqliteFactory();
    }

    @Override
    protected Map<String, String> useless() {
      return Map.of(DATABASE, "jdbc:postgresql://127.0.0.1/hall");
    }

    @Test
    void the_file_of_the_data_folder_is_opened_and_found_again() {
      StoragePlace place = built(Map.of());
      assertThat(place.name()).isEqualTo(folder.resolve("yimen.db").toString());
      assertThat(place.exists()).isFalse();
      Path backup = folder.resolve("backup.db");
      try (Storage storage = place.open()) {
        Anchor anchor = storage.backup(backup);
        assertThat(storage.verify(Optional.of(anchor), List.of()).ok()).isTrue();
      }
      assertThat(place.exists()).isTrue();
      assertThat(built(Map.of(DATABASE, "other.db")).restore(backup)).isEmpty();
      assertThat(folder.resolve("other.db")).isRegularFile();
    }
  }

  @Nested
  class Postgres extends AdapterFactoryContract<StoragePlace> {
    @Override
    protected AdapterFactory<StoragePlace> factory() {
      return new PostgresFactory();
    }

    @Override
    protected Map<String, String> useful() {
      return Map.of(
          DATABASE,
          "jdbc:postgresql://127.0.0.1/hall",
          "yimen.database.user",
          "yimen",
          "yimen.database.password",
          "geheim-9");
    }

    @Override
    protected Map<String, String> useless() {
      return Map.of(DATABASE, "jdbc:postgresql://127.0.0.1/hall?user=a&password=geheim-9");
    }

    @Test
    void a_file_or_another_server_is_refused() {
      for (String address : List.of("yimen.db", "jdbc:mysql://127.0.0.1/hall", ""))
        assertThatExceptionOfType(BadSettingException.class)
            .isThrownBy(() -> built(Map.of(DATABASE, address)));
    }

    @Test
    void nobody_tells_the_password() {
      StoragePlace place = built(useful());
      assertThat(place.name()).isEqualTo("jdbc:postgresql://127.0.0.1/hall (yimen)");
      assertThat(place.toString()).doesNotContain("geheim-9");
    }
  }
}
