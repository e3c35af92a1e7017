package org.yimen.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimen.domain.staff.Account;
import org.yimen.persistence.jdbi.SqliteDatabase;

class ServeCommandTest {
  @TempDir Path folder;

  @Test
  void aPortThatIsNoneIsBadUsageAndLeavesNothing() {
    Path data = folder.resolve("data");
    Ran ran = Ran.yimen("serve", "--port", "99999", "--data", data);
    assertThat(ran.exitCode()).isEqualTo(2);
    assertThat(ran.err()).contains("--port 须为 0 到 65535 / --port must be 0 to 65535");
    assertThat(data).doesNotExist();
  }

  @Test
  void aPortThatIsTakenIsSaid() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      String port = Integer.toString(taken.getLocalPort());
      Ran ran = Ran.yimen("serve", "--port", port, "--data", folder);
      assertThat(ran.exitCode()).isEqualTo(2);
      assertThat(ran.err()).contains("端口 " + port + " 已被占用 / port " + port + " is taken");
      assertThat(ran.out()).doesNotContain("password");
    }
    try (SqliteDatabase database = DataFolder.open(folder)) {
      List<Account> accounts = database.transactions().read(stores -> stores.accounts().all());
      assertThat(accounts).as("an account whose password nobody was told").isEmpty();
    }
  }
}
