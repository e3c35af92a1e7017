package org.yimen.app.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start that is cut off while the certificate is made never keeps the next one from starting. */
class OwnCertificateTest {
  private static final Set<String> NAMES = Set.of("localhost");
  private static final Instant NOW = Instant.parse("2026-09-21T01:30:00Z");

  @TempDir Path folder = Path.of("");

  @Test
  void aKeyWithoutItsCertificateIsReplaced() throws Exception {
    String first = in("hall").forNames(NAMES, NOW).fingerprint();
    Files.delete(folder.resolve("hall/certificate.pem"));
    String second = in("hall").forNames(NAMES, NOW).fingerprint();
    assertThat(second).isNotEqualTo(first);
    assertThat(in("hall").forNames(NAMES, NOW).fingerprint()).isEqualTo(second);
  }

  @Test
  void aRenewalThatWasCutOffBetweenTheTwoFilesIsFinished() throws Exception {
    in("hall").forNames(NAMES, NOW);
    String renewed = in("next").forNames(NAMES, NOW).fingerprint();
    copy("next/key.pem", "hall/key.pem");
    copy("next/certificate.pem", "hall/certificate.pem.part");
    assertThat(in("hall").forNames(NAMES, NOW).fingerprint()).isEqualTo(renewed);
    assertThat(folder.resolve("hall/certificate.pem.part")).doesNotExist();
    assertThat(in("hall").forNames(NAMES, NOW).fingerprint()).isEqualTo(renewed);
  }

  @Test
  void aRenewalThatWasCutOffBeforeItsKeyLeavesTheOldPair() throws Exception {
    String old = in("hall").forNames(NAMES, NOW).fingerprint();
    in("next").forNames(NAMES, NOW);
    copy("next/certificate.pem", "hall/certificate.pem.part");
    copy("next/key.pem", "hall/key.pem.part");
    assertThat(in("hall").forNames(NAMES, NOW).fingerprint()).isEqualTo(old);
    Files.writeString(folder.resolve("hall/certificate.pem.part"), "-----BEGIN CERT");
    assertThat(in("hall").forNames(NAMES, NOW).fingerprint()).isEqualTo(old);
  }

  @Test
  void aKeyOfAnotherCertificateIsToldAndNothingIsReplaced() throws Exception {
    in("hall").forNames(NAMES, NOW);
    in("next").forNames(NAMES, NOW);
    copy("next/key.pem", "hall/key.pem");
    byte[] kept = Files.readAllBytes(folder.resolve("hall/certificate.pem"));
    assertThatExceptionOfType(BadCertificateException.class)
        .isThrownBy(() -> in("hall").forNames(NAMES, NOW))
        .satisfies(e -> assertThat(e.zh()).contains("私钥与证书不配"))
        .satisfies(e -> assertThat(e.en()).contains("the key does not fit the certificate"));
    assertThat(folder.resolve("hall/certificate.pem")).hasBinaryContent(kept);
  }

  private OwnCertificate in(String name) {
    return new OwnCertificate(folder.resolve(name));
  }

  private void copy(String from, String to) throws Exception {
    Files.copy(folder.resolve(from), folder.resolve(to), StandardCopyOption.REPLACE_EXISTING);
  }
}
