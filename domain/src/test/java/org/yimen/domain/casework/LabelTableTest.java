package org.yimen.domain.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yimen.domain.rulebook.BadValueException;
import org.yimen.domain.rulebook.FaultCode;
import org.yimen.domain.rulebook.RawValue;
import org.yimen.domain.rulebook.ValueFinding;

class LabelTableTest {
  private static final LabelTableType TYPE = new LabelTableType();
  private static final CaseFacts ORDINARY =
      new CaseFacts(false, false, 1, false, false, false, CaseOutcome.NONE);

  @Test
  void the_first_row_that_applies_gives_the_label() {
    LabelTable table =
        TYPE.read(
            table(
                row("RETURNED", "outcome", "returned"),
                row("JOINT", "departments", "several"),
                row("PROMISED")));
    CaseFacts joint = new CaseFacts(false, false, 2, false, false, false, CaseOutcome.NONE);
    assertThat(table.label(ORDINARY).code()).isEqualTo("PROMISED");
    assertThat(table.label(joint).code()).isEqualTo("JOINT");
    assertThat(table.label(joint.endedAs(CaseOutcome.RETURNED)).code()).isEqualTo("RETURNED");
    assertThat(TYPE.findings(table)).isEmpty();
    assertThat(TYPE.show(table)).isEqualTo("[RETURNED, JOINT, PROMISED]");
  }

  @Test
  void three_departments_are_several_and_none_is_impossible() {
    assertThat(new CaseFacts(true, true, 3, false, false, false, CaseOutcome.NONE))
        .matches(CaseFacts::severalDepartments);
    assertThatThrownBy(() -> new CaseFacts(true, true, 0, false, false, false, CaseOutcome.NONE))
        .hasMessage("approvingDepartments must be 1 or more, was 0");
  }

  @Test
  void every_combination_of_facts_is_counted_out() {
    assertThat(CaseFacts.allCombinations()).hasSize(384).doesNotHaveDuplicates();
  }

  @Test
  void a_combination_without_a_label_is_found_with_an_example() {
    LabelTable table =
        TYPE.read(table(row("IMMEDIATE", "same-day", "yes"), row("URGENT", "urgent", "yes")));
    assertThat(table.unlabelled()).hasSize(96);
    ValueFinding gap = TYPE.findings(table).get(0);
    assertThat(gap.code()).isEqualTo(FaultCode.LABEL_MISSING);
    assertThat(gap.arguments().get(0).value()).isEqualTo("96");
    assertThat(gap.arguments().get(1).value())
        .isEqualTo(
            "same-day no, at-window no, departments one, superior no, supplement no, urgent no,"
                + " outcome none");
    assertThatThrownBy(() -> table.label(ORDINARY)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_row_that_never_applies_is_remarked_with_its_line() {
    LabelTable table = TYPE.read(table(row("PROMISED"), row("JOINT", "departments", "several")));
    assertThat(TYPE.findings(table))
        .extracting(ValueFinding::code, ValueFinding::line)
        .containsExactly(tuple(FaultCode.LABEL_UNREACHABLE, 12));
  }

  @Test
  void a_row_may_name_several_outcomes() {
    RawValue either =
        new RawValue.Sequence(List.of(scalar("returned"), scalar("not-accepted")), 11);
    LabelTable table =
        TYPE.read(table(row("BACK", Map.of("outcome", either)), row("OTHER", Map.of())));
    assertThat(table.label(ORDINARY.endedAs(CaseOutcome.NOT_ACCEPTED)).code()).isEqualTo("BACK");
    assertThat(table.label(ORDINARY.endedAs(CaseOutcome.REFUSED)).code()).isEqualTo("OTHER");
  }

  @Test
  void what_a_row_cannot_say_is_answered_clearly() {
    assertThatThrownBy(() -> TYPE.read(table(row("JOINT", "weather", "fine"))))
        .isInstanceOf(BadValueException.class)
        .hasMessageStartingWith("has no weather, only [at-window, departments,");
    assertThatThrownBy(() -> TYPE.read(table(row("joint"))))
        .hasMessage("a label is written in capitals, such as JOINT");
    assertThatThrownBy(() -> TYPE.read(table(row("JOINT", "departments", "many"))))
        .hasMessage("must be one of [ONE, SEVERAL], was MANY");
    assertThatThrownBy(() -> TYPE.read(new RawValue.Table(Map.of(), 4)))
        .hasMessage("must have rows");
    RawValue noTerm = new RawValue.Table(Map.of("label", scalar("JOINT")), 11);
    assertThatThrownBy(() -> TYPE.read(rows(List.of(noTerm)))).hasMessage("a row must have zh");
  }

  private static RawValue row(String label, String... when) {
    Map<String, RawValue> conditions = new LinkedHashMap<>();
    for (int i = 0; i < when.length; i += 2) conditions.put(when[i], scalar(when[i + 1]));
    return row(label, conditions);
  }

  private static RawValue row(String label, Map<String, RawValue> when) {
    return new RawValue.Table(
        Map.of(
            "when", new RawValue.Table(when, 11),
            "label", scalar(label),
            "zh", scalar("某件"),
            "en", scalar("some case")),
        11);
  }

  private static RawValue table(RawValue... rows) {
    return rows(Arrays.asList(rows));
  }

  /** Rows stand on lines 11, 12, ... */
  private static RawValue rows(List<RawValue> rows) {
    List<RawValue> numbered = new java.util.ArrayList<>();
    for (RawValue row : rows)
      numbered.add(new RawValue.Table(((RawValue.Table) row).entries(), 11 + numbered.size()));
    return new RawValue.Table(Map.of("rows", new RawValue.Sequence(numbered, 10)), 10);
  }

  private static RawValue scalar(String text) {
    return new RawValue.Scalar(text, 11);
  }
}
