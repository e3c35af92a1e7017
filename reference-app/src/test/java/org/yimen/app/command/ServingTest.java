package org.yimen.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimen.app.command.Ran.yimen;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimen.app.tls.OwnCertificate;

/** What stands between a hall and the world: nothing is half started. */
class ServingTest {
  @TempDir Path folder = Path.of("");

  @Test
  void beyond_this_machine_neither_by_tls_nor_on_purpose_is_refused() {
    Path data = folder.resolve("data");
    Ran ran = yimen("serve", "--host", "0.0.0.0", "--port", "0", "--data", data);
    assertThat(ran.exitCode()).isEqualTo(2);
    assertThat(ran.errors())
        .singleElement()
        .asString()
        .contains("对本机以外开放", "--tls", "--plain-http", "beyond this machine needs TLS");
    assertThat(data).doesNotExist();
  }

  @Test
  void an_address_of_another_machine_and_both_switches_are_told() {
    Ran foreign = yimen("serve", "--host", "203.0.113.7", "--data", folder.resolve("a"));
    assertThat(foreign.exitCode()).isEqualTo(2);
    assertThat(foreign.err()).contains("不是本机的地址 / --host is no address of this machine");
    Ran both = yimen("serve", "--tls", "--plain-http", "--data", folder.resolve("a"));
    assertThat(both.exitCode()).isEqualTo(2);
    assertThat(both.err()).contains("只能选一个");
    assertThat(folder.resolve("a")).doesNotExist();
  }

  @Test
  void a_certificate_that_cannot_be_used_is_told_and_nothing_starts() throws Exception {
    Path good = folder.resolve("good");
    new OwnCertificate(good).forNames(Set.of("localhost"), Instant.now());
    Path other = folder.resolve("other");
    new OwnCertificate(other).forNames(Set.of("localhost"), Instant.now());
    Path old = folder.resolve("old");
    new OwnCertificate(old).forNames(Set.of("localhost"), Instant.parse("2020-01-01T00:00:00Z"));
    Path garbage = Files.writeString(folder.resolve("garbage.pem"), "这不是证书");

    assertThat(told(folder.resolve("none.pem"), key(good)))
        .contains("文件不存在 / there is no such file");
    assertThat(told(garbage, key(good))).contains("证书").contains("certificate");
    assertThat(told(certificate(good), garbage)).contains("私钥").contains("key");
    assertThat(told(certificate(good), key(other))).contains("私钥与证书不配 / the key does not fit");
    assertThat(told(certificate(old), key(old))).contains("过期 / the certificate expired on 2022");
  }

  private String told(Path certificate, Path key) throws Exception {
    Path data = Files.createDirectories(folder.resolve("data"));
    Files.writeString(
        data.resolve("yimen.properties"),
        "yimen.tls.certificate=" + text(certificate) + "\nyimen.tls.key=" + text(key));
    Ran ran = yimen("serve", "--port", "0", "--data", data);
    assertThat(ran.exitCode()).isEqualTo(2);
    assertThat(DataFolder.file(data)).doesNotExist();
    assertThat(ran.out()).isEmpty();
    return ran.err();
  }

  @Test
  void a_setting_that_is_none_or_wrong_is_told() throws Exception {
    Files.writeString(folder.resolve("yimen.properties"), "yimen.databse=x\nother.key=1");
    Ran unknown = yimen("verify", "--data", folder);
    assertThat(unknown.exitCode()).isEqualTo(2);
    assertThat(unknown.err())
        .contains("没有这样的设置 yimen.databse", "there is no such setting: yimen.databse")
        .doesNotContain("other.key");
    Files.writeString(folder.resolve("yimen.properties"), "yimen.backup.at=25:99");
    Ran wrong = yimen("serve", "--port", "0", "--data", folder);
    assertThat(wrong.exitCode()).isEqualTo(2);
    assertThat(wrong.err()).contains("yimen.backup.at 有误", "must be a time of day such as 02:30");
    assertThat(DataFolder.file(folder)).doesNotExist();
  }

  private static Path certificate(Path folder) {
    return folder.resolve("certificate.pem");
  }

  private static Path key(Path folder) {
    return folder.resolve("key.pem");
  }

  private static String text(Path path) {
    return path.toString().replace("\\", "\\\\");
  }
}
