package org.yimen.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PaperKindTest {
  @Test
  void every_paper_has_a_term_of_its_own_in_both_languages() {
    assertThat(Arrays.stream(PaperKind.values()).map(PaperKind::termZh)).doesNotHaveDuplicates();
    assertThat(Arrays.stream(PaperKind.values()).map(PaperKind::termEn)).doesNotHaveDuplicates();
    assertThat(PaperKind.values())
        .allSatisfy(k -> assertThat(k.termZh()).matches("\\p{IsHan}+"))
        .allSatisfy(k -> assertThat(k.termEn()).matches("[a-z -]+"));
  }
}
