package org.yimen.domain.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityKindTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 12);

  @ParameterizedTest
  @CsvSource({
    "ID,11010519491231002X,''",
    "ID,110105491231002,length",
    "ID,110105194913310021,date",
    "ID,110105194912310021,check-digit",
    "USCC,91350100M000100Y43,''",
    "USCC,91350100M000100Y44,check-digit",
    "MOBILE,13800138000,''",
    "MOBILE,12800138000,prefix",
  })
  void each_kind_checks_its_own_form(IdentityKind kind, String number, String word) {
    IdentityCheck check = kind.check(number, TODAY);
    assertThat(check.kind()).isEqualTo(kind);
    assertThat(check.word()).isEqualTo(word);
    assertThat(check.valid()).isEqualTo(word.isEmpty());
  }

  @Test
  void kinds_are_found_by_name() {
    assertThat(IdentityKind.find("USCC")).contains(IdentityKind.USCC);
    assertThat(IdentityKind.find("uscc")).isEmpty();
    assertThat(IdentityKind.find("PASSPORT")).isEmpty();
  }
}
