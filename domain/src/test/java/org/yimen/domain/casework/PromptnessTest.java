package org.yimen.domain.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimen.domain.casework.CaseStory.ALL_FIVE;
import static org.yimen.domain.casework.CaseStory.CLERK;
import static org.yimen.domain.casework.CaseStory.LI;
import static org.yimen.domain.casework.CaseStory.LI_HERSELF;
import static org.yimen.domain.casework.CaseStory.REVIEWER;
import static org.yimen.domain.casework.CaseStory.SUPERVISOR;
import static org.yimen.domain.casework.CaseStory.at;
import static org.yimen.domain.casework.CaseStory.codes;
import static org.yimen.domain.casework.CaseStory.done;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yimen.domain.catalogue.ItemVersionBuilder;
import org.yimen.domain.catalogue.SampleItems;
import org.yimen.domain.deadline.Light;
import org.yimen.domain.deadline.LimitKind;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.ids.Place;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Provision;
import org.yimen.domain.rulebook.ProvisionKey;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.rulebook.Strength;
import org.yimen.testing.Clause;

/** What is put off is marked, listed and counted; nobody is refused for it. */
class PromptnessTest {
  private static final ItemVersionBuilder SIMPLE =
      SampleItems.licence().withoutStatutory().reviewedAndVerified(false);

  /** The story under clauses that speak of delay. */
  private static CaseStory under(
      ItemVersionBuilder item, String clause, ProvisionKey<Boolean> key) {
    return new CaseStory(
        item.build(),
        CaseStory.rules()
            .set("local", key, new Provision<>(true, new ClauseId(clause), Strength.WARN))
            .build());
  }

  private static CaseStory promising(int days) {
    return under(SIMPLE.promise(days), "MXH-23.2b", PromptnessProvisions.LIMITS_KEPT);
  }

  private static CaseStory immediate(String clause) {
    return under(
        SampleItems.licence().sameDayCapable(true).promise(0).reviewedAndVerified(true),
        clause,
        PromptnessProvisions.IMMEDIATE_AT_ONCE);
  }

  private static Case decided(CaseStory story, String accepted, String decided) {
    return done(story.accepted(accepted).approve(SUPERVISOR, at(decided), story.basis(SUPERVISOR)));
  }

  private static List<Reason> warnings(Ruling ruling) {
    return ruling.reasons().stream().filter(r -> r.strength() == Strength.WARN).toList();
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  @Test
  @Clause("MXH-23.2b")
  void a_case_closed_after_a_missed_promise_names_the_limit_and_its_days_late() {
    CaseStory story = promising(6);
    Case decided = decided(story, "2024-03-01T10:00", "2024-03-14T10:00");
    Case delivered =
        done(
            decided.deliver(
                CLERK, at("2024-03-14T11:00"), Delivery.Manner.WINDOW, LI, story.basis(CLERK)));
    Case handedOver =
        done(
            delivered.handOver(
                CLERK, at("2024-03-14T11:01"), "MX-2024-000001-1", story.basis(CLERK)));

    Ruling closing = handedOver.close(CLERK, at("2024-03-14T11:02"), story.basis(CLERK)).ruling();

    assertThat(closing.isRefused()).isFalse();
    assertThat(warnings(closing)).hasSize(1);
    Reason late = warnings(closing).get(0);
    assertThat(late.code()).isEqualTo("casework.LIMIT_MISSED");
    assertThat(late.clauses()).containsExactly(new ClauseId("MXH-23.2b"));
    assertThat(late.arguments())
        .containsExactly(
            Argument.code("limit", LimitKind.PROMISE),
            Argument.day("day", day("2024-03-11")),
            Argument.number("days", 3));
    assertThat(decided.punctuality(day("2024-03-14"), story.basis(CLERK)).orElseThrow().holder())
        .contains(SUPERVISOR.person());
  }

  @Test
  @Clause("MXH-9d")
  void a_department_that_lets_the_promised_day_pass_is_named() {
    CaseStory story = promising(8);
    Case accepted = story.accepted("2024-03-01T10:00");

    Punctuality onTime = accepted.punctuality(day("2024-03-13"), story.basis(CLERK)).orElseThrow();
    Punctuality dayAfter =
        accepted.punctuality(day("2024-03-14"), story.basis(CLERK)).orElseThrow();

    assertThat(onTime.isOverdue()).isFalse();
    assertThat(dayAfter.isOverdue()).isTrue();
    assertThat(dayAfter.clock().watched().light()).isEqualTo(Light.LATE);
    assertThat(dayAfter.departments()).containsExactly(SampleItems.MARKET);
  }

  @Test
  @Clause("HUN-4.3.3.3b")
  void overdue_cases_are_counted_by_window_and_month() {
    CaseStory story = promising(1);
    Case late = decided(story, "2024-03-29T10:00", "2024-04-02T10:00");
    Case onTime = decided(story, "2024-04-02T10:00", "2024-04-03T10:00");
    Case lateInMay = decided(story, "2024-04-29T10:00", "2024-05-06T10:00");

    List<Punctuality> all =
        List.of(late, onTime, lateInMay).stream()
            .map(c -> c.punctuality(day("2024-05-31"), story.basis(CLERK)).orElseThrow())
            .toList();

    assertThat(
            PunctualityFigures.by(
                p -> p.window().stream().toList(), all, day("2024-04-01"), day("2024-04-30")))
        .containsOnlyKeys(new WindowId("W3"))
        .allSatisfy(
            (window, april) -> {
              assertThat(april.ended()).isEqualTo(2);
              assertThat(april.overdue()).isEqualTo(1);
            });
  }

  @Test
  @Clause("HUN-6.5.4e")
  void real_handling_is_measured_against_the_statutory_limit() {
    CaseStory story = promising(15);
    List<Punctuality> ended =
        List.of("2024-03-14T10:00", "2024-03-18T10:00", "2024-03-20T10:00").stream()
            .map(
                on ->
                    decided(story, "2024-03-04T10:00", on)
                        .punctuality(day("2024-03-29"), story.basis(CLERK))
                        .orElseThrow())
            .toList();

    PunctualityFigures march =
        PunctualityFigures.by(p -> List.of(p.item()), ended, day("2024-03-01"), day("2024-03-31"))
            .getOrDefault(story.item.item(), new PunctualityFigures(0, 0, 0, 0));

    assertThat(march.meanDays()).isEqualByComparingTo("10");
    assertThat(march.compressionPercent()).hasToString("50.00");
    assertThat(
            PunctualityFigures.by(
                Punctuality::departments, ended, day("2024-03-01"), day("2024-03-31")))
        .containsEntry(SampleItems.MARKET, march);
    assertThat(PunctualityFigures.of(List.of(), day("2024-03-01"), day("2024-03-31")).meanDays())
        .hasToString("0.00");
  }

  @Test
  @Clause("MXH-23.2a")
  void an_immediate_case_left_until_the_next_day_is_marked() {
    CaseStory story = immediate("MXH-23.2a");
    Case accepted = story.accepted("2024-03-04T15:30");

    Outcome<Case> sameDay = accepted.approve(CLERK, at("2024-03-04T16:59"), story.basis(CLERK));
    Outcome<Case> nextDay = accepted.approve(CLERK, at("2024-03-05T09:00"), story.basis(CLERK));

    assertThat(warnings(sameDay.ruling())).isEmpty();
    assertThat(nextDay.isGranted()).isTrue();
    assertThat(warnings(nextDay.ruling()))
        .extracting(Reason::code)
        .containsExactly("casework.PUT_OFF");
    assertThat(warnings(nextDay.ruling()).get(0).clauses())
        .containsExactly(new ClauseId("MXH-23.2a"));
  }

  @Test
  @Clause("HUN-6.1.4")
  void an_immediate_case_pushed_on_to_another_window_and_another_day_is_marked_for_both() {
    CaseStory story = immediate("HUN-6.1.4");
    Actor elsewhere =
        CaseStory.actor(6, CLERK.function(), Place.at(CaseStory.HALL, new WindowId("W4")));
    Case accepted = story.accepted("2024-03-04T15:30");

    Ruling ruling = accepted.mayDecide(elsewhere, at("2024-03-05T09:00"), story.basis(elsewhere));

    assertThat(ruling.isRefused()).isFalse();
    assertThat(warnings(ruling))
        .extracting(Reason::code)
        .containsExactly("casework.PUT_OFF", "casework.PUSHED_ON");
    assertThat(warnings(ruling))
        .allSatisfy(r -> assertThat(r.clauses()).containsExactly(new ClauseId("HUN-6.1.4")));
    assertThat(
            accepted.punctuality(day("2024-03-05"), story.basis(CLERK)).orElseThrow().isOverdue())
        .isTrue();
  }

  @Test
  @Clause("MXH-8a")
  void papers_that_nobody_looks_at_within_half_an_hour_are_marked() {
    CaseStory story =
        under(SampleItems.licence(), "MXH-8a", PromptnessProvisions.FIRST_CHECK_AT_ONCE);
    Case unseen = story.submitted("2024-03-04T10:00", LI_HERSELF, List.of(), true);
    Case seen = story.submitted("2024-03-04T10:00", LI_HERSELF, ALL_FIVE, true);

    Ruling inTime =
        unseen.mayCheckMaterials(CLERK, at("2024-03-04T10:30"), ALL_FIVE, story.basis(CLERK));
    Ruling late =
        unseen.mayCheckMaterials(CLERK, at("2024-03-04T10:31"), ALL_FIVE, story.basis(CLERK));
    Ruling notice =
        unseen.mayNotifySupplement(
            CLERK, at("2024-03-04T10:31"), codes("M1", "M2", "M3", "M4", "M5"), story.basis(CLERK));

    assertThat(warnings(inTime)).isEmpty();
    assertThat(late.isRefused()).isFalse();
    assertThat(List.of(late, notice))
        .allSatisfy(
            r -> {
              assertThat(warnings(r))
                  .extracting(Reason::code)
                  .containsExactly("casework.CHECKED_LATE");
              assertThat(warnings(r).get(0).clauses()).containsExactly(new ClauseId("MXH-8a"));
            });
    assertThat(
            warnings(
                seen.mayCheckMaterials(
                    CLERK, at("2024-03-04T15:00"), List.of(), story.basis(CLERK))))
        .isEmpty();
  }

  @Test
  @Clause("HUN-4.3.3.3a")
  void of_a_hundred_cases_the_two_that_neither_ended_nor_moved_are_listed() {
    CaseStory story = CaseStory.of(SIMPLE);
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < 2; i++) cases.add(story.accepted("2024-01-10T10:00"));
    for (int i = 0; i < 49; i++)
      cases.add(
          done(
              story
                  .accepted("2024-01-10T10:00")
                  .review(
                      REVIEWER, at("2024-02-28T10:00"), true, List.of(), story.basis(REVIEWER))));
    Case closed = closed(story, "2024-01-10T10:00", "2024-01-12T10:00");
    for (int i = 0; i < 49; i++) cases.add(closed);

    assertThat(cases.stream().filter(c -> c.isIdle(day("2024-03-01"), story.basis(CLERK))))
        .hasSize(2)
        .allMatch(c -> c.state().outcome() == CaseOutcome.NONE);
    assertThat(closed.state().outcome()).isEqualTo(CaseOutcome.GRANTED);
  }

  @Test
  void a_case_is_idle_from_the_tenth_working_day_without_a_step() {
    CaseStory story = CaseStory.of(SIMPLE);
    Case accepted = story.accepted("2024-03-01T10:00");

    assertThat(accepted.isIdle(day("2024-03-14"), story.basis(CLERK))).isFalse();
    assertThat(accepted.isIdle(day("2024-03-15"), story.basis(CLERK))).isTrue();
  }

  private static Case closed(CaseStory story, String accepted, String decided) {
    Case delivered =
        done(
            decided(story, accepted, decided)
                .deliver(CLERK, at(decided), Delivery.Manner.WINDOW, LI, story.basis(CLERK)));
    return done(
        done(delivered.handOver(CLERK, at(decided), "MX-2024-000001-1", story.basis(CLERK)))
            .close(CLERK, at(decided), story.basis(CLERK)));
  }

  @Test
  void before_acceptance_no_limit_runs() {
    CaseStory story = CaseStory.of(SIMPLE);

    assertThat(
            story
                .submitted("2024-03-01T10:00", LI_HERSELF, ALL_FIVE, true)
                .punctuality(day("2024-03-04"), story.basis(CLERK)))
        .isEqualTo(Optional.empty());
  }
}
