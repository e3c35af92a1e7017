package org.yimen.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimen.app.command.Ran.yimen;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimen.ports.driven.Storage;
import org.yimen.ports.driven.StoragePlace;

/** One setting says where the data are. */
class DataFolderTest {
  @TempDir Path folder = Path.of("");

  @Test
  void without_settings_the_data_are_a_file_of_the_folder() {
    assertThat(DataFolder.place(folder).name()).isEqualTo(DataFolder.file(folder).toString());
  }

  @Test
  void a_setting_leads_to_another_file() throws Exception {
    Path elsewhere = folder.resolve("别处").resolve("hall.db");
    settings("yimen.database=" + elsewhere.toString().replace("\\", "\\\\"));
    DataFolder.place(folder).open().close();
    assertThat(elsewhere).isRegularFile();
    assertThat(DataFolder.file(folder)).doesNotExist();
    Ran ran = yimen("verify", "--data", folder);
    assertThat(ran.exitCode()).isZero();
    Path copy = folder.resolve("copy.db");
    assertThat(yimen("backup", copy, "--data", folder).exitCode()).isZero();
    assertThat(yimen("restore", copy, "--data", folder).exitCode()).isZero();
    try (Storage again = DataFolder.place(folder).open()) {
      assertThat(again.journal().head()).isEmpty();
    }
  }

  @Test
  void a_setting_leads_to_a_server_and_nothing_tells_the_password() throws Exception {
    settings(
        "yimen.database=jdbc:postgresql://127.0.0.1:1/hall",
        "yimen.database.user=yimen",
        "yimen.database.password=geheim-9");
    StoragePlace place = DataFolder.place(folder);
    assertThat(place.name()).isEqualTo("jdbc:postgresql://127.0.0.1:1/hall (yimen)");
    assertThat(place.toString()).doesNotContain("geheim-9");
    for (String word : new String[] {"verify", "serve"}) {
      Ran ran = yimen(word, "--data", folder);
      assertThat(ran.exitCode()).isEqualTo(2);
      assertThat(ran.errors()).singleElement().asString().contains("127.0.0.1:1/hall");
      assertThat(String.join("\n", ran.errors())).doesNotContain("geheim-9");
    }
    assertThat(DataFolder.file(folder)).doesNotExist();
  }

  @Test
  void what_is_no_database_is_said_to_be_none() throws Exception {
    settings("yimen.database=jdbc:mysql://127.0.0.1/hall");
    Ran ran = yimen("serve", "--data", folder);
    assertThat(ran.exitCode()).isEqualTo(2);
    assertThat(ran.errors())
        .singleElement()
        .asString()
        .startsWith("yimen: 设置 yimen.database 有误：应以 jdbc:postgresql: 开头")
        .contains("it must begin with jdbc:postgresql:");
  }

  private void settings(String... lines) throws Exception {
    Files.writeString(folder.resolve("yimen.properties"), String.join("\n", lines));
  }
}
