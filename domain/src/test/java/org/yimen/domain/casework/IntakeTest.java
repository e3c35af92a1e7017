package org.yimen.domain.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimen.domain.casework.CaseStory.ALL_FIVE;
import static org.yimen.domain.casework.CaseStory.CLERK;
import static org.yimen.domain.casework.CaseStory.LI_BY_WANG;
import static org.yimen.domain.casework.CaseStory.LI_HERSELF;
import static org.yimen.domain.casework.CaseStory.OFFICE;
import static org.yimen.domain.casework.CaseStory.SYSTEM;
import static org.yimen.domain.casework.CaseStory.at;
import static org.yimen.domain.casework.CaseStory.codes;
import static org.yimen.domain.casework.CaseStory.done;
import static org.yimen.domain.casework.CaseStory.originals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yimen.domain.catalogue.SampleItems;
import org.yimen.domain.deadline.LimitKind;
import org.yimen.domain.document.PaperKind;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.ids.DocumentId;
import org.yimen.domain.ids.MaterialCode;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.rulebook.Strength;
import org.yimen.domain.staff.Functions;
import org.yimen.testing.Clause;

/** From hand-in to acceptance, or not. */
class IntakeTest {
  private final CaseStory story = CaseStory.licence();

  private static List<String> clausesOf(Ruling ruling) {
    return ruling.clauses().stream().map(ClauseId::value).toList();
  }

  @Test
  @Clause({"PLL-32.4a", "HUN-6.5.1d", "JIN-9a", "JIN-18.2", "MXH-12b", "MAN-04"})
  void what_is_missing_is_told_once_and_whole() {
    Case handedIn =
        story.submitted("2024-09-27T10:00", LI_HERSELF, originals("M1", "M2", "M3"), true);

    Ruling half =
        handedIn.mayNotifySupplement(
            CLERK, at("2024-09-27T10:10"), codes("M4"), story.basis(CLERK));
    assertThat(half.isRefused()).isTrue();
    assertThat(half.codes()).contains("casework.NOTICE_LEAVES_OUT");
    assertThat(clausesOf(half)).containsExactly("PLL-32.4a");

    Case told =
        done(
            handedIn.notifySupplement(
                CLERK, at("2024-10-10T16:59"), codes("M4", "M5"), story.basis(CLERK)));
    assertThat(told.state().stage()).isEqualTo(Stage.SUPPLEMENT_ASKED);
    assertThat(told.state().notices().get(0).stopsIntake()).isTrue();
    assertThat(told.state().papers())
        .extracting(IssuedPaper::kind)
        .containsExactly(PaperKind.SUPPLEMENT_NOTICE);
  }

  @Test
  @Clause("NRM-29")
  void what_is_missing_and_what_is_out_of_form_stands_in_one_notice() {
    MaterialMark outOfForm =
        new MaterialMark(new MaterialCode("M3"), MaterialMark.Presence.ORIGINAL, false, List.of());
    Case handedIn =
        done(
            story
                .submitted("2024-09-27T10:00", LI_HERSELF, originals("M1", "M2"), true)
                .checkMaterials(
                    CLERK, at("2024-09-27T10:05"), List.of(outOfForm), true, story.basis(CLERK)));

    assertThat(
            handedIn
                .mayNotifySupplement(
                    CLERK, at("2024-09-27T10:10"), codes("M4", "M5"), story.basis(CLERK))
                .codes())
        .containsExactly("casework.NOTICE_LEAVES_OUT");
    Case told =
        done(
            handedIn.notifySupplement(
                CLERK, at("2024-09-27T10:10"), codes("M3", "M4", "M5"), story.basis(CLERK)));
    assertThat(told.state().notices().get(0).materials()).hasSize(3);
  }

  @Test
  @Clause("PLL-32.4a")
  void a_second_notice_is_given_with_a_warning_and_moves_no_clock() {
    Case handedIn =
        story.submitted("2024-09-27T10:00", LI_HERSELF, originals("M1", "M2", "M3"), true);
    Case told =
        done(
            handedIn.notifySupplement(
                CLERK, at("2024-09-30T10:00"), codes("M4", "M5"), story.basis(CLERK)));

    Outcome<Case> again =
        told.notifySupplement(CLERK, at("2024-10-11T10:00"), codes("M4", "M5"), story.basis(CLERK));

    assertThat(again.isGranted()).isTrue();
    assertThat(again.ruling().hasWarnings()).isTrue();
    assertThat(again.ruling().codes()).contains("casework.SECOND_NOTICE");
    assertThat(done(again).state().notices())
        .extracting(SupplementNotice::stopsIntake)
        .containsExactly(true, false);
  }

  @Test
  @Clause({"MXH-12a", "PLL-32.5"})
  void nobody_is_put_off_when_nothing_is_missing() {
    Case handedIn = story.submitted("2024-03-04T10:00", LI_HERSELF, ALL_FIVE, true);

    Outcome<Case> putOff =
        handedIn.notifySupplement(CLERK, at("2024-03-04T10:05"), codes("M2"), story.basis(CLERK));

    assertThat(putOff.ruling().codes())
        .containsExactly("casework.NOTICE_NAMES_COMPLETE", "casework.NOTHING_TO_SUPPLEMENT");
    assertThat(clausesOf(putOff.ruling())).containsExactly("PLL-32.5");
    assertThat(handedIn.accept(CLERK, at("2024-03-04T10:06"), story.basis(CLERK)).isGranted())
        .isTrue();
  }

  @Test
  void a_late_notice_stops_nothing() {
    Case handedIn =
        story.submitted("2024-09-27T10:00", LI_HERSELF, originals("M1", "M2", "M3"), true);

    Outcome<Case> late =
        handedIn.notifySupplement(
            CLERK, at("2024-10-11T00:00"), codes("M4", "M5"), story.basis(CLERK));

    assertThat(late.ruling().codes()).contains("casework.LATE_NOTICE");
    Case told = done(late);
    assertThat(told.state().notices().get(0).stopsIntake()).isFalse();
    assertThat(
            told.acceptBySilence(SYSTEM, at("2024-10-11T00:01"), story.basis(SYSTEM)).isGranted())
        .isTrue();
  }

  @Test
  @Clause({"PLL-31b", "HUN-5.5", "HUN-6.1.3"})
  void nothing_outside_the_published_list_is_asked_for() {
    Case handedIn = story.submitted("2024-09-10T10:00", LI_HERSELF, originals("M1", "M2"), true);

    Ruling ruling =
        handedIn.mayNotifySupplement(
            CLERK, at("2024-09-11T10:00"), codes("M3", "M4", "M5", "M7"), story.basis(CLERK));

    assertThat(ruling.codes()).containsExactly("casework.MATERIAL_NOT_PUBLISHED");
    assertThat(clausesOf(ruling)).containsExactly("PLL-31b");
    assertThat(ruling.reasons().get(0).arguments().get(0).value()).isEqualTo("M7");
  }

  @Test
  @Clause({"PLL-32.4b"})
  void silence_is_acceptance_as_of_the_day_of_receipt() {
    Case handedIn = story.submitted("2024-09-27T15:00", LI_HERSELF, List.of(), false);

    Outcome<Case> tooEarly =
        handedIn.acceptBySilence(SYSTEM, at("2024-10-10T23:59"), story.basis(SYSTEM));
    assertThat(tooEarly.ruling().codes()).containsExactly("casework.NOT_SILENT_YET");

    Case accepted =
        done(handedIn.acceptBySilence(SYSTEM, at("2024-10-11T00:00"), story.basis(SYSTEM)));
    Acceptance acceptance = accepted.state().acceptance().orElseThrow();
    assertThat(acceptance.bySilence()).isTrue();
    assertThat(acceptance.day()).isEqualTo("2024-09-27");
    assertThat(statutoryDue(accepted)).isEqualTo("2024-10-30");
  }

  @Test
  void only_the_system_states_silence() {
    Case handedIn = story.submitted("2024-09-27T15:00", LI_HERSELF, List.of(), false);

    Outcome<Case> byClerk =
        handedIn.acceptBySilence(CLERK, at("2024-10-11T09:00"), story.basis(CLERK));

    assertThat(byClerk.ruling().codes()).containsExactly("casework.ONLY_SYSTEM");
    assertThat(clausesOf(byClerk.ruling())).containsExactly("YM-5");
  }

  @Test
  @Clause({"PLL-32.5"})
  void the_day_the_last_supplement_comes_is_the_day_of_acceptance() {
    Case told =
        done(
            story
                .submitted("2024-09-10T10:00", LI_HERSELF, originals("M1", "M3", "M5"), true)
                .notifySupplement(
                    CLERK, at("2024-09-12T10:00"), codes("M2", "M4"), story.basis(CLERK)));
    Case one =
        done(
            told.checkMaterials(
                CLERK, at("2024-09-18T10:00"), originals("M4"), false, story.basis(CLERK)));
    assertThat(one.mayAccept(CLERK, at("2024-09-18T10:01"), story.basis(CLERK)).codes())
        .containsExactly("casework.MATERIALS_INCOMPLETE");
    Case both =
        done(
            one.checkMaterials(
                CLERK, at("2024-09-20T10:00"), originals("M2"), false, story.basis(CLERK)));

    Case accepted = done(both.accept(CLERK, at("2024-09-20T10:01"), story.basis(CLERK)));

    assertThat(accepted.state().acceptance().orElseThrow().day()).isEqualTo("2024-09-20");
    assertThat(statutoryDue(accepted)).isEqualTo("2024-10-23");
  }

  @Test
  @Clause({"PLL-32.5", "MXH-9a", "JIN-28.3"})
  void what_is_complete_is_not_turned_away() {
    Case handedIn = story.submitted("2024-09-10T10:00", LI_HERSELF, ALL_FIVE, true);
    NonAcceptance why =
        new NonAcceptance(NonAcceptanceGround.NOT_SUPPLEMENTED, "《行政许可法》第三十二条", Optional.empty());

    Outcome<Case> declined =
        handedIn.decline(CLERK, at("2024-09-10T10:05"), why, story.basis(CLERK));

    assertThat(declined.ruling().codes()).containsExactly("casework.MUST_ACCEPT");
    assertThat(clausesOf(declined.ruling())).containsExactly("PLL-32.5");
    assertThat(declined.ruling().reasons().get(0).cure()).contains("casework.ACCEPT_CASE");
  }

  @Test
  @Clause({"PLL-32.1", "PLL-32b"})
  void what_needs_no_licence_ends_the_same_day_with_a_certificate() {
    Case handedIn = story.submitted("2024-09-10T10:00", LI_HERSELF, ALL_FIVE, true);
    NonAcceptance why =
        new NonAcceptance(NonAcceptanceGround.NOT_NEEDED, "《行政许可法》第三十二条第一项", Optional.empty());

    Case ended = done(handedIn.decline(CLERK, at("2024-09-10T10:05"), why, story.basis(CLERK)));

    assertThat(ended.state().stage()).isEqualTo(Stage.NOT_ACCEPTED);
    assertThat(ended.state().papers())
        .containsExactly(
            new IssuedPaper(
                PaperKind.NON_ACCEPTANCE_CERTIFICATE,
                "MX-2024-000001-1",
                LocalDate.of(2024, 9, 10),
                Optional.empty()));
    assertThat(ended.facts(story.basis(CLERK)).outcome()).isEqualTo(CaseOutcome.NOT_ACCEPTED);
  }

  @Test
  @Clause({"PLL-32.2", "PLL-72.7", "HUN-6.1.3"})
  void the_wrong_door_names_the_right_one_and_every_ground_its_basis() {
    Case handedIn = story.submitted("2024-09-10T10:00", LI_HERSELF, ALL_FIVE, true);
    NonAcceptance nowhere =
        new NonAcceptance(NonAcceptanceGround.WRONG_AUTHORITY, "", Optional.empty());
    NonAcceptance toWater =
        new NonAcceptance(NonAcceptanceGround.WRONG_AUTHORITY, "《水法》第七条", Optional.of("区水利局"));

    Ruling refused =
        handedIn.mayDecline(CLERK, at("2024-09-10T10:05"), nowhere, story.basis(CLERK));
    Ruling granted =
        handedIn.mayDecline(CLERK, at("2024-09-10T10:05"), toWater, story.basis(CLERK));

    assertThat(refused.codes())
        .containsExactly("casework.GROUND_MISSING", "casework.AUTHORITY_NOT_NAMED");
    assertThat(clausesOf(refused)).containsExactly("PLL-72.7", "PLL-32.2");
    assertThat(granted.isRefused()).isFalse();
  }

  @Test
  void a_ground_outside_the_rulebook_is_refused() {
    Case handedIn = story.submitted("2024-09-10T10:00", LI_HERSELF, List.of(), true);
    NonAcceptance barred =
        new NonAcceptance(NonAcceptanceGround.BARRED, "《行政许可法》第七十八条", Optional.empty());

    assertThat(
            handedIn.mayDecline(CLERK, at("2024-09-10T10:05"), barred, story.basis(CLERK)).codes())
        .containsExactly("casework.GROUND_UNKNOWN");
  }

  @Test
  @Clause({"PLL-31a"})
  void nothing_is_accepted_without_the_declaration_of_truth() {
    Case handedIn = story.submitted("2024-09-10T10:00", LI_HERSELF, ALL_FIVE, false);

    Ruling ruling = handedIn.mayAccept(CLERK, at("2024-09-10T10:01"), story.basis(CLERK));
    assertThat(ruling.codes()).containsExactly("casework.DECLARATION_MISSING");
    assertThat(clausesOf(ruling)).containsExactly("PLL-31a");

    Case declared =
        done(
            handedIn.checkMaterials(
                CLERK, at("2024-09-10T10:02"), List.of(), true, story.basis(CLERK)));
    assertThat(declared.mayAccept(CLERK, at("2024-09-10T10:03"), story.basis(CLERK)).isRefused())
        .isFalse();
  }

  @Test
  @Clause({"HUN-6.5.1a", "HUN-6.5.1c", "JIN-2.1a", "SHY-4a", "WF-16", "WF-57", "AS-13", "PA-08"})
  void cases_are_accepted_at_a_window_of_the_centre_and_nowhere_else() {
    Case handedIn = story.submitted("2024-09-10T10:00", LI_HERSELF, ALL_FIVE, true);
    Actor elsewhere = new Actor(CLERK.person(), CLERK.function(), OFFICE, Optional.empty());

    Ruling ruling = handedIn.mayAccept(elsewhere, at("2024-09-10T10:01"), story.basis(elsewhere));

    assertThat(ruling.codes()).containsExactly("casework.NOT_AT_WINDOW");
    assertThat(clausesOf(ruling)).containsExactly("HUN-6.5.1a");
  }

  @Test
  @Clause({"PLL-32.3", "HUN-4.3.4.3f"})
  void a_wrong_paper_is_corrected_on_the_spot_without_a_notice() {
    MaterialMark wrong =
        new MaterialMark(new MaterialCode("M1"), MaterialMark.Presence.ORIGINAL, false, List.of());
    Case handedIn = story.submitted("2024-09-10T10:00", LI_HERSELF, ALL_FIVE, true);
    Case withFault =
        done(
            handedIn.checkMaterials(
                CLERK, at("2024-09-10T10:02"), List.of(wrong), false, story.basis(CLERK)));
    assertThat(withFault.mayAccept(CLERK, at("2024-09-10T10:03"), story.basis(CLERK)).isRefused())
        .isTrue();

    Outcome<Case> corrected =
        withFault.checkMaterials(
            CLERK, at("2024-09-10T10:05"), originals("M1"), false, story.basis(CLERK));

    int events = corrected.fold(g -> g.events().size(), r -> 0);
    assertThat(events).isEqualTo(1);
    assertThat(done(corrected).state().notices()).isEmpty();
    assertThat(
            done(corrected)
                .mayAccept(CLERK, at("2024-09-10T10:06"), story.basis(CLERK))
                .isRefused())
        .isFalse();
  }

  @Test
  @Clause({"PLL-29.2"})
  void an_agent_is_refused_where_the_law_wants_the_applicant() {
    CaseStory inPerson = CaseStory.of(SampleItems.licence().inPersonClause(new ClauseId("LAW-8")));
    Ruling open = Ruling.granted();

    Outcome<Case> byAgent =
        inPerson.submit(CLERK, "2024-09-10T10:00", LI_BY_WANG, List.of(), true, open);
    Outcome<Case> elsewhere =
        story.submit(CLERK, "2024-09-10T10:00", LI_BY_WANG, List.of(), true, open);

    assertThat(byAgent.ruling().codes()).containsExactly("casework.AGENT_NOT_ALLOWED");
    assertThat(clausesOf(byAgent.ruling())).containsExactly("LAW-8", "PLL-29.2");
    assertThat(done(elsewhere).state().parties().noticesTo()).isEqualTo(CaseStory.WANG);
  }

  @Test
  void an_agent_brings_one_paper_more() {
    Case handedIn = story.submitted("2024-09-10T10:00", LI_BY_WANG, ALL_FIVE, true);

    Ruling ruling = handedIn.mayAccept(CLERK, at("2024-09-10T10:01"), story.basis(CLERK));

    assertThat(ruling.reasons()).hasSize(1);
    assertThat(ruling.reasons().get(0).arguments().get(0).value()).isEqualTo("授权委托书及代理人身份证明");
  }

  @Test
  @Clause({"HUN-4.5.2.2c", "LSC-10"})
  void who_has_no_mandate_for_the_item_accepts_nothing() {
    Case handedIn = story.submitted("2024-09-10T10:00", LI_HERSELF, ALL_FIVE, true);
    Basis other =
        new Basis(
            story.rules,
            story.item,
            story.basis(CLERK).calendar(),
            CaseStory.SHANGHAI,
            CaseStory.standing(
                CLERK,
                List.of(new org.yimen.domain.ids.ItemId(new UUID(1, 99))),
                org.yimen.domain.staff.Period.from(LocalDate.of(2024, 1, 1))));

    Ruling ruling = handedIn.mayAccept(CLERK, at("2024-09-10T10:01"), other);

    assertThat(ruling.codes()).containsExactly("staff.NO_MANDATE");
    assertThat(clausesOf(ruling)).containsExactly("HUN-4.5.2.2c");
  }

  @Test
  @Clause({"HUN-4.4.4.3.5i"})
  void papers_handed_in_on_a_saturday_are_received_and_accepted_on_monday() {
    Case handedIn = story.submitted("2024-03-02T11:00", LI_HERSELF, ALL_FIVE, true);

    assertThat(handedIn.state().handedIn()).isEqualTo(at("2024-03-02T11:00"));
    assertThat(handedIn.state().received()).isEqualTo("2024-03-04");
    Case accepted = done(handedIn.accept(CLERK, at("2024-03-02T11:05"), story.basis(CLERK)));
    assertThat(accepted.state().acceptance().orElseThrow().day()).isEqualTo("2024-03-04");
  }

  @Test
  void an_electronic_file_is_a_document() {
    MaterialMark file =
        new MaterialMark(
            new MaterialCode("M1"),
            MaterialMark.Presence.E_FILE,
            true,
            List.of(new DocumentId(new UUID(7, 9))));

    assertThat(file.isComplete()).isTrue();
    org.assertj.core.api.Assertions.assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new MaterialMark(
                    new MaterialCode("M1"), MaterialMark.Presence.E_FILE, true, List.of()));
  }

  @Test
  void a_function_that_takes_nothing_in_is_refused_and_told_who_does() {
    Actor reviewer = CaseStory.actor(2, Functions.DEPARTMENT_SUPERVISOR, CaseStory.WINDOW_3);

    Outcome<Case> refused =
        story.submit(reviewer, "2024-09-10T10:00", LI_HERSELF, List.of(), true, Ruling.granted());

    assertThat(refused.ruling().codes()).containsExactly("staff.FUNCTION_NOT_OF_ACT");
    assertThat(refused.ruling().reasons().get(0).strength()).isEqualTo(Strength.BLOCK);
  }

  private LocalDate statutoryDue(Case accepted) {
    return accepted
        .clock(story.rules)
        .orElseThrow()
        .due(LimitKind.STATUTE, story.basis(CLERK).calendar(), LocalDate.of(2024, 9, 20));
  }
}
