package org.yimen.domain.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.rulebook.Reason;
import org.yimen.testing.Clause;

class TextRulesTest {
  @Test
  void names_of_the_field_pass_with_full_width_marks_rare_characters_and_emoji() {
    assertThat(TextRules.fault(TextKind.NAME, "企业投资项目备案（技术改造）")).isEmpty();
    assertThat(TextRules.fault(TextKind.NAME, "𠮷田社区·Café №3 🏠")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0000, CONTROL",
    "0007, CONTROL",
    "001B, CONTROL",
    "0085, CONTROL",
    "2028, CONTROL",
    "200F, BIDI",
    "202E, BIDI",
    "2066, BIDI",
    "061C, BIDI",
    "200B, INVISIBLE",
    "FEFF, INVISIBLE",
    "E0041, INVISIBLE",
    "FFFD, BROKEN",
    "FFFF, BROKEN",
    "D800, BROKEN"
  })
  void a_hostile_character_is_named_with_its_place(String hex, TextFault.Kind kind) {
    int c = Integer.parseInt(hex, 16);
    String text = "事项" + (c < 0x10000 ? String.valueOf((char) c) : Character.toString(c)) + "名";
    assertThat(TextRules.fault(TextKind.NAME, text)).contains(new TextFault(kind, 3, c));
  }

  @Test
  void lines_belong_into_paragraphs_only() {
    assertThat(TextRules.fault(TextKind.TEXT, "一、受理\n二、审查\t三、决定")).isEmpty();
    assertThat(TextRules.fault(TextKind.LINE, "一、受理\n二、审查"))
        .contains(new TextFault(TextFault.Kind.CONTROL, 5, '\n'));
    assertThat(TextRules.fault(TextKind.TEXT, "一\r\n二"))
        .contains(new TextFault(TextFault.Kind.CONTROL, 2, '\r'));
  }

  @Test
  void length_counts_characters_and_not_their_halves() {
    assertThat(TextRules.fault(TextKind.NAME, "𠮷".repeat(200))).isEmpty();
    assertThat(TextRules.fault(TextKind.NAME, "名".repeat(201)))
        .contains(new TextFault(TextFault.Kind.TOO_LONG, 201, 0));
  }

  @Test
  void blanks_are_no_text() {
    assertThat(TextRules.fault(TextKind.NAME, "　 ").orElseThrow().kind())
        .isEqualTo(TextFault.Kind.EMPTY);
  }

  @Test
  @Clause("YM-8")
  void the_reason_names_field_and_place_and_never_the_text() {
    Optional<Reason> reason = TextRules.reason("remark", TextKind.LINE, "李四\u202E的电话");

    assertThat(reason.orElseThrow().clauses()).containsExactly(new ClauseId("YM-8"));
    assertThat(reason.orElseThrow().code()).isEqualTo("document.BAD_TEXT");
    assertThat(reason.toString()).contains("remark", "BIDI").doesNotContain("李四");
    assertThatThrownBy(() -> TextRules.require("remark", TextKind.LINE, "李四\u202E的电话"))
        .isInstanceOf(BadTextException.class)
        .hasMessage("remark holds writing-direction character U+202E at position 3");
  }
}
