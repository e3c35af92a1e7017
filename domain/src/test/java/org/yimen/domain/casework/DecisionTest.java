package org.yimen.domain.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimen.domain.casework.CaseStory.BOTH_REMEDIES;
import static org.yimen.domain.casework.CaseStory.CLERK;
import static org.yimen.domain.casework.CaseStory.HEAD;
import static org.yimen.domain.casework.CaseStory.LI;
import static org.yimen.domain.casework.CaseStory.MAYOR;
import static org.yimen.domain.casework.CaseStory.REVIEWER;
import static org.yimen.domain.casework.CaseStory.SUPERVISOR;
import static org.yimen.domain.casework.CaseStory.at;
import static org.yimen.domain.casework.CaseStory.done;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yimen.domain.catalogue.SampleItems;
import org.yimen.domain.catalogue.Step;
import org.yimen.domain.catalogue.StepKind;
import org.yimen.domain.deadline.DeadlineProvisions;
import org.yimen.domain.deadline.LimitKind;
import org.yimen.domain.deadline.Suspension;
import org.yimen.domain.deadline.SuspensionKind;
import org.yimen.domain.document.PaperKind;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.ids.Place;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Provision;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.rulebook.Strength;
import org.yimen.domain.staff.Functions;
import org.yimen.domain.staff.Period;
import org.yimen.testing.Clause;

/** From acceptance to the closed file. */
class DecisionTest {
  private final CaseStory story = CaseStory.licence();

  private static List<String> clausesOf(Ruling ruling) {
    return ruling.clauses().stream().map(ClauseId::value).toList();
  }

  @Test
  @Clause({"PLL-37", "HUN-6.5.4b", "PLL-42.1a"})
  void both_limits_run_side_by_side() {
    CaseStory ten = CaseStory.of(SampleItems.licence().promise(10).withoutStatutory());
    Case accepted = ten.accepted("2024-09-10T10:00");

    CaseEvent.CaseAccepted event =
        (CaseEvent.CaseAccepted)
            ten.submitted("2024-09-10T10:00", CaseStory.LI_HERSELF, CaseStory.ALL_FIVE, true)
                .accept(CLERK, at("2024-09-10T10:00"), ten.basis(CLERK))
                .fold(g -> g.events().get(0), r -> null);

    assertThat(event.promisedDue()).contains(LocalDate.of(2024, 9, 25));
    assertThat(event.statutoryDue()).isEqualTo("2024-10-14");
    assertThat(accepted.state().acceptance().orElseThrow().statutoryDays()).isEqualTo(20);
  }

  @Test
  void a_promise_published_under_a_longer_limit_is_never_longer_than_the_limit_in_force() {
    CaseStory story =
        new CaseStory(
            SampleItems.licence().withoutStatutory().promise(10).build(),
            CaseStory.rules()
                .set(
                    "local",
                    DeadlineProvisions.LIMIT_SINGLE_DEPARTMENT,
                    new Provision<>(7, new ClauseId("LOCAL-1"), Strength.BLOCK))
                .build());

    Acceptance acceptance = story.accepted("2024-09-10T10:00").state().acceptance().orElseThrow();

    assertThat(acceptance.statutoryDays()).isEqualTo(7);
    assertThat(acceptance.promisedDays()).contains(7);
  }

  @Test
  @Clause({"HUN-6.5.2i", "MXH-9g", "SHY-5c", "WF-49", "WF-50", "PA-15", "PA-16"})
  void who_reviewed_does_not_approve() {
    Case reviewed = story.reviewed("2024-09-10T10:00", "2024-09-12T10:00");
    Actor samePerson =
        new Actor(
            REVIEWER.person(), Functions.DEPARTMENT_SUPERVISOR, REVIEWER.place(), Optional.empty());

    Ruling same = reviewed.mayDecide(samePerson, at("2024-09-12T11:00"), story.basis(samePerson));
    Ruling other = reviewed.mayDecide(SUPERVISOR, at("2024-09-12T11:00"), story.basis(SUPERVISOR));

    assertThat(same.codes()).containsExactly("casework.SAME_PERSON");
    assertThat(clausesOf(same)).containsExactly("HUN-6.5.2i");
    assertThat(same.reasons().get(0).cure()).contains("casework.ASK_COLLEAGUE");
    assertThat(other.isRefused()).isFalse();
    assertThat(clausesOf(other)).contains("HUN-6.5.2i");
  }

  @Test
  @Clause({"HUN-6.6.2d"})
  void nobody_approves_before_the_review() {
    Case accepted = story.accepted("2024-09-10T10:00");

    Ruling ruling = accepted.mayDecide(SUPERVISOR, at("2024-09-12T11:00"), story.basis(SUPERVISOR));

    assertThat(ruling.codes()).containsExactly("casework.REVIEW_FIRST");
  }

  @Test
  @Clause({"MXH-9f"})
  void a_simple_item_is_finished_by_one_authorised_approval() {
    CaseStory simple = CaseStory.of(SampleItems.licence().reviewedAndVerified(false));

    Outcome<Case> decided =
        simple
            .accepted("2024-09-10T10:00")
            .approve(SUPERVISOR, at("2024-09-10T11:00"), simple.basis(SUPERVISOR));

    assertThat(done(decided).state().stage()).isEqualTo(Stage.DECIDED);
  }

  @Test
  @Clause({"PLL-34.3"})
  void substance_is_checked_by_two_persons() {
    CaseStory survey =
        CaseStory.of(
            SampleItems.licence()
                .steps(List.of(new Step(StepKind.SITE_SURVEY, "现场踏勘", false, Optional.empty()))));
    Case accepted = survey.accepted("2024-09-10T10:00");

    Outcome<Case> alone =
        accepted.review(REVIEWER, at("2024-09-12T10:00"), true, List.of(), survey.basis(REVIEWER));
    Outcome<Case> twice =
        accepted.review(
            REVIEWER,
            at("2024-09-12T10:00"),
            true,
            List.of(REVIEWER.person()),
            survey.basis(REVIEWER));
    Outcome<Case> two =
        accepted.review(
            REVIEWER, at("2024-09-12T10:00"), true, List.of(HEAD.person()), survey.basis(REVIEWER));

    assertThat(alone.ruling().codes()).containsExactly("casework.TWO_OFFICERS_NEEDED");
    assertThat(clausesOf(alone.ruling())).containsExactly("PLL-34.3");
    assertThat(twice.isGranted()).isFalse();
    assertThat(done(two).state().opinion().orElseThrow().with()).containsExactly(HEAD.person());
  }

  @Test
  @Clause({"PLL-38", "HUN-6.1.3", "JIN-28.4"})
  void a_refusal_gives_reasons_and_both_remedies() {
    Case reviewed = story.reviewed("2024-09-10T10:00", "2024-09-18T10:00");
    List<Ground> grounds = List.of(new Ground("CONDITION_NOT_MET", "条例第六条"));

    Outcome<Case> bare =
        reviewed.refuse(
            SUPERVISOR, at("2024-09-20T10:00"), List.of(), List.of(), story.basis(SUPERVISOR));
    Outcome<Case> withoutCourt =
        reviewed.refuse(
            SUPERVISOR,
            at("2024-09-20T10:00"),
            grounds,
            BOTH_REMEDIES.subList(0, 1),
            story.basis(SUPERVISOR));
    Case refused =
        done(
            reviewed.refuse(
                SUPERVISOR,
                at("2024-09-20T10:00"),
                grounds,
                BOTH_REMEDIES,
                story.basis(SUPERVISOR)));

    assertThat(bare.ruling().codes())
        .containsExactly("casework.REASONS_MISSING", "casework.REMEDIES_MISSING");
    assertThat(withoutCourt.ruling().codes()).containsExactly("casework.REMEDIES_MISSING");
    assertThat(clausesOf(withoutCourt.ruling())).containsExactly("PLL-38");
    assertThat(refused.state().decision().orElseThrow().on()).isEqualTo("2024-09-20");
    assertThat(refused.state().papers())
        .extracting(IssuedPaper::kind)
        .containsExactly(PaperKind.PROMISE_SLIP, PaperKind.DECISION_REFUSAL);
    assertThat(refused.state().papers().get(1).number()).isEqualTo("MX-2024-000001-2");
    assertThat(refused.state().papers().get(1).issuedOn()).isEqualTo("2024-09-20");
  }

  @Test
  @Clause("HUN-4.2.1.1c")
  void a_mandate_that_has_ended_signs_nothing() {
    Case reviewed = story.reviewed("2024-09-10T10:00", "2024-09-18T10:00");
    Basis ended =
        new Basis(
            story.rules,
            story.item,
            story.basis(SUPERVISOR).calendar(),
            CaseStory.SHANGHAI,
            CaseStory.standing(
                SUPERVISOR,
                List.of(),
                new Period(LocalDate.of(2024, 1, 1), Optional.of(LocalDate.of(2024, 9, 19)))));

    Outcome<Case> lastDay = reviewed.approve(SUPERVISOR, at("2024-09-19T17:00"), ended);
    Outcome<Case> dayAfter = reviewed.approve(SUPERVISOR, at("2024-09-20T09:00"), ended);

    assertThat(lastDay.isGranted()).isTrue();
    assertThat(dayAfter.ruling().codes()).containsExactly("staff.MANDATE_ENDED");
    assertThat(dayAfter.ruling().reasons().get(0).arguments().get(0).value())
        .isEqualTo("2024-09-19");
  }

  @Test
  @Clause({"HUN-6.5.1b", "JIN-28.2", "DTY-21", "WF-51"})
  void results_are_delivered_through_the_window() {
    Case decided = story.approved("2024-09-10T10:00", "2024-09-18T10:00");
    Actor fromTheOffice =
        new Actor(CLERK.person(), CLERK.function(), Place.OUTSIDE, Optional.empty());

    Outcome<Case> around =
        decided.deliver(
            fromTheOffice, at("2024-09-19T10:00"), Delivery.Manner.POST, LI, story.basis(CLERK));
    Case delivered =
        done(
            decided.deliver(
                CLERK, at("2024-09-19T10:00"), Delivery.Manner.POST, LI, story.basis(CLERK)));

    assertThat(around.ruling().codes()).containsExactly("casework.NOT_AT_WINDOW");
    assertThat(clausesOf(around.ruling())).containsExactly("HUN-6.5.1b");
    assertThat(delivered.state().delivery().orElseThrow().to()).isEqualTo(LI);
    assertThat(delivered.state().delivery().orElseThrow().by()).isEqualTo(CLERK.person());
  }

  @Test
  void results_go_to_applicant_or_agent_only() {
    Case decided = story.approved("2024-09-10T10:00", "2024-09-18T10:00");

    assertThat(
            decided
                .mayDeliver(CLERK, at("2024-09-19T10:00"), CaseStory.person(77), story.basis(CLERK))
                .codes())
        .containsExactly("casework.RECIPIENT_NOT_PARTY");
  }

  @Test
  @Clause({"MXH-23.4c", "PLL-32b", "HUN-6.6.4b"})
  void the_visit_does_not_end_before_the_slip_is_handed_over() {
    Case accepted = story.accepted("2024-09-10T10:00");

    Ruling owed = accepted.mayFinishVisit(story.basis(CLERK));
    assertThat(owed.codes()).containsExactly("casework.PAPERS_NOT_HANDED_OVER");
    assertThat(clausesOf(owed)).containsExactly("MXH-23.4c");
    assertThat(accepted.state().papers())
        .extracting(IssuedPaper::kind)
        .containsExactly(PaperKind.PROMISE_SLIP);

    Case handedOver =
        done(
            accepted.handOver(
                CLERK, at("2024-09-10T10:02"), "MX-2024-000001-1", story.basis(CLERK)));
    assertThat(handedOver.mayFinishVisit(story.basis(CLERK))).isEqualTo(Ruling.granted());
    assertThat(
            handedOver
                .handOver(CLERK, at("2024-09-10T10:03"), "MX-2024-000001-1", story.basis(CLERK))
                .ruling()
                .codes())
        .containsExactly("casework.DONE_ALREADY");
  }

  @Test
  void a_closed_file_owes_no_paper() {
    Case delivered =
        done(
            story
                .approved("2024-09-10T10:00", "2024-09-18T10:00")
                .deliver(
                    CLERK, at("2024-09-19T10:00"), Delivery.Manner.WINDOW, LI, story.basis(CLERK)));
    assertThat(delivered.close(CLERK, at("2024-09-19T10:05"), story.basis(CLERK)).ruling().codes())
        .containsExactly("casework.PAPERS_NOT_HANDED_OVER");

    Case handedOver =
        done(
            delivered.handOver(
                CLERK, at("2024-09-19T10:06"), "MX-2024-000001-1", story.basis(CLERK)));
    Case closed = done(handedOver.close(CLERK, at("2024-09-19T10:07"), story.basis(CLERK)));

    assertThat(closed.state().stage()).isEqualTo(Stage.CLOSED);
    assertThat(closed.state().ended()).contains(LocalDate.of(2024, 9, 19));
  }

  @Test
  @Clause({"PLL-34.2", "HUN-3.3b", "HUN-6.6.3", "JIN-2.2b", "JIN-4.1b", "MXH-8d"})
  void an_immediate_case_is_accepted_and_decided_by_one_officer_the_same_day() {
    CaseStory immediate =
        CaseStory.of(
            SampleItems.licence().sameDayCapable(true).promise(0).reviewedAndVerified(true));
    Case accepted = immediate.accepted("2024-09-10T15:30");

    Actor clerkDeciding = CLERK;
    Case decided =
        done(accepted.approve(clerkDeciding, at("2024-09-10T15:40"), immediate.basis(CLERK)));

    assertThat(
            accepted
                .clock(immediate.rules)
                .orElseThrow()
                .due(
                    LimitKind.PROMISE,
                    immediate.basis(CLERK).calendar(),
                    LocalDate.of(2024, 9, 10)))
        .isEqualTo("2024-09-10");
    assertThat(decided.state().papers())
        .extracting(IssuedPaper::kind)
        .containsExactly(PaperKind.ACCEPTANCE_CERTIFICATE, PaperKind.DECISION_GRANT);
    assertThat(
            immediate
                .rules
                .value(CaseworkProvisions.LABELS)
                .label(decided.facts(immediate.basis(CLERK)))
                .code())
        .isEqualTo("IMMEDIATE");
  }

  @Test
  @Clause({"PLL-42.1b"})
  void the_head_of_the_authority_extends_once_and_the_applicant_is_told() {
    CaseStory twenty = CaseStory.of(SampleItems.licence().withoutStatutory());
    Case accepted = twenty.accepted("2024-09-10T10:00");

    Case extended =
        done(accepted.extend(HEAD, at("2024-10-11T10:00"), 10, true, true, twenty.basis(HEAD)));

    assertThat(due(twenty, extended)).isEqualTo("2024-10-28");
    assertThat(
            accepted
                .extend(HEAD, at("2024-10-15T10:00"), 10, true, true, twenty.basis(HEAD))
                .isGranted())
        .isFalse();
    assertThat(
            accepted
                .extend(
                    SUPERVISOR, at("2024-10-11T10:00"), 10, true, true, twenty.basis(SUPERVISOR))
                .ruling()
                .codes())
        .containsExactly("staff.FUNCTION_NOT_OF_ACT");
    assertThat(
            accepted
                .extend(HEAD, at("2024-10-11T10:00"), 10, true, false, twenty.basis(HEAD))
                .ruling()
                .codes())
        .containsExactly("casework.APPLICANT_NOT_TOLD");
    assertThat(
            accepted
                .extend(HEAD, at("2024-10-11T10:00"), 11, true, true, twenty.basis(HEAD))
                .isGranted())
        .isFalse();
    assertThat(
            extended
                .extend(HEAD, at("2024-10-11T11:00"), 1, true, true, twenty.basis(HEAD))
                .isGranted())
        .isFalse();
  }

  @Test
  void a_rulebook_may_say_that_there_is_no_extension() {
    CaseStory none =
        new CaseStory(
            SampleItems.licence().withoutStatutory().build(),
            CaseStory.rules()
                .set(
                    "local",
                    DeadlineProvisions.EXTENSION_SINGLE,
                    new Provision<>(0, new ClauseId("LOCAL-2"), Strength.BLOCK))
                .build());

    Ruling ruling =
        none.accepted("2024-09-10T10:00")
            .extend(HEAD, at("2024-10-11T10:00"), 1, true, true, none.basis(HEAD))
            .ruling();

    assertThat(DeadlineProvisions.EXTENSION_SINGLE.type().show(0)).isEqualTo("0");
    assertThat(ruling.codes()).containsExactly("deadline.NO_EXTENSION");
    assertThat(clausesOf(ruling)).containsExactly("LOCAL-2");
  }

  @Test
  @Clause({"PLL-42.2a", "PLL-42.2b", "HUN-3.5", "HUN-6.6.5a", "JIN-4.3a", "AS-26"})
  void a_joint_case_has_45_days_and_is_extended_by_the_head_of_the_government() {
    CaseStory joint =
        CaseStory.of(
            SampleItems.licence()
                .withoutStatutory()
                .decidedBy(SampleItems.MARKET, SampleItems.CITY));
    Case accepted = joint.accepted("2024-03-04T10:00");

    assertThat(accepted.state().acceptance().orElseThrow().statutoryDays()).isEqualTo(45);
    assertThat(
            joint
                .rules
                .value(CaseworkProvisions.LABELS)
                .label(accepted.facts(joint.basis(CLERK)))
                .code())
        .isEqualTo("JOINT");
    assertThat(
            accepted
                .extend(HEAD, at("2024-03-27T10:00"), 15, true, true, joint.basis(HEAD))
                .isGranted())
        .isFalse();
    assertThat(
            accepted
                .extend(MAYOR, at("2024-03-27T10:00"), 15, true, true, joint.basis(MAYOR))
                .isGranted())
        .isTrue();
  }

  @Test
  @Clause({"PLL-45"})
  void a_test_told_in_writing_moves_both_limits() {
    CaseStory twenty = CaseStory.of(SampleItems.licence().withoutStatutory());
    Case accepted = twenty.accepted("2024-09-10T10:00");
    Suspension running =
        new Suspension(
            SuspensionKind.TESTING,
            LocalDate.of(2024, 9, 18),
            Optional.empty(),
            LocalDate.of(2024, 9, 18),
            Optional.of(LocalDate.of(2024, 9, 18)));

    Case suspended =
        done(accepted.suspend(REVIEWER, at("2024-09-18T10:00"), running, twenty.basis(REVIEWER)));
    Case resumed =
        done(
            suspended.resume(
                REVIEWER,
                at("2024-09-25T09:00"),
                SuspensionKind.TESTING,
                LocalDate.of(2024, 9, 24),
                twenty.basis(REVIEWER)));

    assertThat(due(twenty, resumed)).isEqualTo("2024-10-21");
    assertThat(
            resumed
                .resume(
                    REVIEWER,
                    at("2024-09-25T09:00"),
                    SuspensionKind.TESTING,
                    LocalDate.of(2024, 9, 24),
                    twenty.basis(REVIEWER))
                .ruling()
                .codes())
        .containsExactly("casework.NOT_SUSPENDED");
  }

  @Test
  @Clause({"PLL-74.2"})
  void a_late_decision_closes_the_case_with_its_days_late() {
    CaseStory twenty =
        CaseStory.of(SampleItems.licence().withoutStatutory().reviewedAndVerified(false));

    Outcome<Case> late =
        twenty
            .accepted("2024-09-10T10:00")
            .approve(SUPERVISOR, at("2024-10-16T10:00"), twenty.basis(SUPERVISOR));

    CaseEvent.CaseDecided event =
        (CaseEvent.CaseDecided) late.fold(g -> g.events().get(0), r -> null);
    assertThat(event.daysLate()).isEqualTo(2);
  }

  @Test
  void every_act_in_the_wrong_stage_is_refused_by_the_house_rule_and_changes_nothing() {
    Case submitted =
        story.submitted("2024-09-10T10:00", CaseStory.LI_HERSELF, CaseStory.ALL_FIVE, true);
    Case closed =
        done(
            done(done(story
                        .approved("2024-09-10T10:00", "2024-09-18T10:00")
                        .deliver(
                            CLERK,
                            at("2024-09-19T10:00"),
                            Delivery.Manner.WINDOW,
                            LI,
                            story.basis(CLERK)))
                    .handOver(
                        CLERK, at("2024-09-19T10:01"), "MX-2024-000001-1", story.basis(CLERK)))
                .close(CLERK, at("2024-09-19T10:02"), story.basis(CLERK)));

    List<Outcome<Case>> onSubmitted =
        List.of(
            submitted.review(
                REVIEWER, at("2024-09-20T10:00"), true, List.of(), story.basis(REVIEWER)),
            submitted.approve(SUPERVISOR, at("2024-09-20T10:00"), story.basis(SUPERVISOR)),
            submitted.layReady(CLERK, at("2024-09-20T10:00"), story.basis(CLERK)),
            submitted.deliver(
                CLERK, at("2024-09-20T10:00"), Delivery.Manner.WINDOW, LI, story.basis(CLERK)),
            submitted.close(CLERK, at("2024-09-20T10:00"), story.basis(CLERK)),
            submitted.extend(HEAD, at("2024-09-20T10:00"), 5, true, true, story.basis(HEAD)));
    List<Outcome<Case>> onClosed =
        List.of(
            closed.accept(CLERK, at("2024-09-20T10:00"), story.basis(CLERK)),
            closed.checkMaterials(
                CLERK, at("2024-09-20T10:00"), List.of(), false, story.basis(CLERK)),
            closed.review(REVIEWER, at("2024-09-20T10:00"), true, List.of(), story.basis(REVIEWER)),
            closed.approve(SUPERVISOR, at("2024-09-20T10:00"), story.basis(SUPERVISOR)),
            closed.deliver(
                CLERK, at("2024-09-20T10:00"), Delivery.Manner.WINDOW, LI, story.basis(CLERK)),
            closed.close(CLERK, at("2024-09-20T10:00"), story.basis(CLERK)));

    assertThat(Stream.concat(onSubmitted.stream(), onClosed.stream()))
        .allSatisfy(
            outcome -> {
              assertThat(outcome.isGranted()).isFalse();
              assertThat(outcome.ruling().codes()).contains("casework.WRONG_STAGE");
              assertThat(clausesOf(outcome.ruling())).contains("YM-1");
            });
  }

  @Test
  void an_act_does_not_lie_before_the_one_it_follows() {
    Case accepted = story.accepted("2024-09-10T10:00");

    assertThat(
            accepted
                .mayReview(REVIEWER, at("2024-09-09T10:00"), List.of(), story.basis(REVIEWER))
                .codes())
        .containsExactly("casework.DAY_BEFORE_LAST_STEP");
  }

  @Test
  void a_decision_made_outside_the_hall_lies_ready_when_it_comes() {
    Actor outside =
        new Actor(SUPERVISOR.person(), SUPERVISOR.function(), Place.OUTSIDE, Optional.empty());
    Case reviewed = story.reviewed("2024-09-10T10:00", "2024-09-18T10:00");
    Case decided = done(reviewed.approve(outside, at("2024-09-18T11:00"), story.basis(outside)));
    assertThat(decided.state().ready()).isEmpty();

    Case ready = done(decided.layReady(CLERK, at("2024-09-20T09:00"), story.basis(CLERK)));

    assertThat(ready.state().ready()).contains(LocalDate.of(2024, 9, 20));
  }

  private LocalDate due(CaseStory of, Case shown) {
    return shown
        .clock(of.rules)
        .orElseThrow()
        .due(LimitKind.STATUTE, of.basis(CLERK).calendar(), LocalDate.of(2024, 10, 11));
  }
}
