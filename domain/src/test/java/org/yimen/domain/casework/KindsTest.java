package org.yimen.domain.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.yimen.domain.casework.CaseStory.ALL_FIVE;
import static org.yimen.domain.casework.CaseStory.CLERK;
import static org.yimen.domain.casework.CaseStory.HALL;
import static org.yimen.domain.casework.CaseStory.LI_HERSELF;
import static org.yimen.domain.casework.CaseStory.at;
import static org.yimen.domain.casework.CaseStory.done;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yimen.domain.catalogue.ItemVersionBuilder;
import org.yimen.domain.catalogue.SampleItems;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.CentreId;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.rulebook.Provision;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.rulebook.Strength;
import org.yimen.testing.Clause;

/** One case of every kind that the first life of cases knows, under Hunan's table of kinds. */
class KindsTest {
  private static final LabelTable HUNAN =
      new LabelTable(
          List.of(
              row(condition(Optional.empty(), Optional.empty(), true, false), "ESCALATED"),
              row(condition(Optional.empty(), Optional.of(true), false, false), "JOINT"),
              row(condition(Optional.of(false), Optional.empty(), false, false), "PROMISED"),
              row(condition(Optional.empty(), Optional.empty(), false, false), "IMMEDIATE")),
          List.of(row(condition(Optional.empty(), Optional.empty(), false, true), "URGENT")));

  private static LabelCondition condition(
      Optional<Boolean> sameDay, Optional<Boolean> several, boolean superior, boolean urgent) {
    return new LabelCondition(
        sameDay,
        Optional.empty(),
        several,
        superior ? Optional.of(true) : Optional.empty(),
        Optional.empty(),
        urgent ? Optional.of(true) : Optional.empty(),
        Set.of());
  }

  private static LabelRow row(LabelCondition when, String code) {
    return new LabelRow(when, new CaseLabel(code, code, code), 0);
  }

  private static ItemVersionBuilder item() {
    return SampleItems.licence().withoutStatutory();
  }

  @Test
  @Clause("HUN-6.6.1b")
  void every_kind_is_one_record_with_a_number_a_window_a_label_and_a_promised_day() {
    Map<String, ItemVersionBuilder> items =
        Map.of(
            "1 immediate", item().sameDayCapable(true).promise(0),
            "2 promised", item(),
            "3 joint", item().decidedBy(SampleItems.MARKET, SampleItems.CITY),
            "4 escalated", item().superiorAuthority("市市场监督管理局"),
            "5 urgent", item());

    Stream<Kept> kept =
        items.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(e -> accepted(e.getValue(), e.getKey().startsWith("5")));

    assertThat(kept)
        .extracting(Kept::number, Kept::window, Kept::label, Kept::marks, Kept::promisedDue)
        .containsExactly(
            tuple("N-1", "W3", "IMMEDIATE", List.of(), "2024-09-10"),
            tuple("N-1", "W3", "PROMISED", List.of(), "2024-09-23"),
            tuple("N-1", "W3", "JOINT", List.of(), "2024-09-23"),
            tuple("N-1", "W3", "ESCALATED", List.of(), "2024-09-23"),
            tuple("N-1", "W3", "PROMISED", List.of("URGENT"), "2024-09-23"));
  }

  private record Kept(
      String number, String window, String label, List<String> marks, String promisedDue) {}

  private static Kept accepted(ItemVersionBuilder item, boolean urgent) {
    CaseStory story =
        new CaseStory(
            item.build(),
            CaseStory.rules()
                .set(
                    "hunan",
                    CaseworkProvisions.LABELS,
                    new Provision<>(HUNAN, new ClauseId("HUN-6.6.1a"), Strength.BLOCK))
                .build());
    Submission submission =
        new Submission(
            new CaseId(new UUID(5, 1)),
            "N-1",
            new CentreId("MX"),
            HALL,
            LI_HERSELF,
            ALL_FIVE,
            true,
            urgent,
            Ruling.granted());
    Basis basis = story.basis(CLERK);
    Case handedIn = done(Case.submit(submission, CLERK, at("2024-09-10T10:00"), basis));
    Case accepted = done(handedIn.accept(CLERK, at("2024-09-10T10:00"), basis));
    LabelTable labels = basis.rules().value(CaseworkProvisions.LABELS);
    return new Kept(
        accepted.state().number(),
        accepted.state().acceptance().flatMap(Acceptance::window).map(WindowId::value).orElse(""),
        labels.label(accepted.facts(basis)).code(),
        labels.marks(accepted.facts(basis)).stream().map(CaseLabel::code).toList(),
        accepted
            .punctuality(basis.day(at("2024-09-10T10:00")), basis)
            .flatMap(p -> p.clock().promise())
            .map(p -> p.due().toString())
            .orElse(""));
  }
}
