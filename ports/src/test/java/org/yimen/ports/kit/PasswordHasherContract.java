package org.yimen.ports.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yimen.ports.driven.PasswordHasher;

/** The rules of {@link PasswordHasher}. Give hashers whose settings are small: each test hashes. */
public abstract class PasswordHasherContract {
  private static final List<String> PASSWORDS =
      List.of("correct horse", "密码 是 长 的", "x", " x", "a".repeat(200), "a".repeat(199) + "b");

  /** The hasher in question. */
  protected abstract PasswordHasher hasher();

  /** One of the same kind with other settings. */
  protected abstract PasswordHasher otherSettings();

  @Test
  void PH_1_matches_the_password_and_no_other() {
    PasswordHasher hasher = hasher();
    for (String password : PASSWORDS) {
      String hash = hasher.hash(password);
      assertThat(PASSWORDS.stream().filter(p -> hasher.matches(p, hash))).containsExactly(password);
    }
  }

  @Test
  void PH_2_hashes_differ_and_do_not_contain_the_password() {
    List<String> hashes = List.of(hasher().hash("correct horse"), hasher().hash("correct horse"));
    assertThat(hashes).doesNotHaveDuplicates().noneMatch(h -> h.contains("correct horse"));
  }

  @Test
  void PH_3_a_hash_still_matches_after_the_settings_changed() {
    String hash = hasher().hash("correct horse");
    assertThat(otherSettings().hash("correct horse").length()).isPositive();
    assertThat(otherSettings().matches("correct horse", hash)).isTrue();
    assertThat(otherSettings().matches("correct horsE", hash)).isFalse();
  }

  @Test
  void PH_4_what_no_hasher_made_does_not_match() {
    for (String text :
        List.of("", "x", "$argon2id$", "$argon2id$v=19$m=8,t=1,p=1$$", "pbkdf2-sha256:0:00:00"))
      assertThat(hasher().matches("x", text)).as(text).isFalse();
  }
}
