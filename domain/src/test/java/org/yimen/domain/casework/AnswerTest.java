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
import static org.yimen.domain.casework.CaseStory.originals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yimen.domain.catalogue.SampleItems;
import org.yimen.domain.document.PaperKind;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.ids.Place;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Provision;
import org.yimen.domain.rulebook.ProvisionKey;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.rulebook.Strength;
import org.yimen.testing.Clause;

/** What the applicant gets as an answer, how, and where. */
class AnswerTest {
  private static CaseStory under(String clause, ProvisionKey<Boolean> key) {
    return new CaseStory(
        SampleItems.licence().reviewedAndVerified(true).build(),
        CaseStory.rules()
            .set("local", key, new Provision<>(true, new ClauseId(clause), Strength.BLOCK))
            .build());
  }

  private static List<String> clausesOf(Outcome<Case> outcome) {
    return outcome.ruling().clauses().stream().map(ClauseId::value).toList();
  }

  @Test
  @Clause("MXH-9e")
  void the_window_answers_in_the_way_the_applicant_wished() {
    CaseStory story = under("MXH-9e", CaseworkProvisions.DELIVERED_AS_WISHED);
    Case decided = story.approved("2024-09-10T10:00", "2024-09-18T10:00");
    Case byPost =
        done(
            decided.answerBy(
                CLERK, at("2024-09-18T11:00"), Delivery.Manner.POST, story.basis(CLERK)));

    Outcome<Case> otherwise = deliver(story, byPost, CLERK, Delivery.Manner.ELECTRONIC);
    Outcome<Case> byTheDepartment = deliver(story, byPost, REVIEWER, Delivery.Manner.POST);
    Outcome<Case> asWished = deliver(story, byPost, CLERK, Delivery.Manner.POST);

    assertThat(otherwise.ruling().codes()).containsExactly("casework.NOT_AS_WISHED");
    assertThat(clausesOf(otherwise)).containsExactly("MXH-9e");
    assertThat(otherwise.ruling().reasons().get(0).cure()).contains("casework.RECORD_WISH");
    assertThat(byTheDepartment.ruling().codes())
        .containsExactly("staff.FUNCTION_NOT_OF_ACT", "casework.NOT_AT_WINDOW");
    assertThat(done(asWished).state().delivery().orElseThrow().manner())
        .isEqualTo(Delivery.Manner.POST);
    assertThat(deliver(story, decided, CLERK, Delivery.Manner.ELECTRONIC).isGranted()).isTrue();
  }

  @Test
  void a_wish_may_change_until_the_result_is_handed_out() {
    CaseStory story = under("MXH-9e", CaseworkProvisions.DELIVERED_AS_WISHED);
    Case byPost =
        done(
            story
                .submitted("2024-09-10T10:00", LI_HERSELF, ALL_FIVE, true)
                .answerBy(CLERK, at("2024-09-10T10:01"), Delivery.Manner.POST, story.basis(CLERK)));
    Case atWindow =
        done(
            byPost.answerBy(
                CLERK, at("2024-09-11T10:01"), Delivery.Manner.WINDOW, story.basis(CLERK)));
    Case delivered =
        done(
            deliver(
                story,
                story.approved("2024-09-10T10:00", "2024-09-18T10:00"),
                CLERK,
                Delivery.Manner.WINDOW));

    assertThat(atWindow.state().wished()).contains(Delivery.Manner.WINDOW);
    assertThat(delivered.mayAnswerBy(CLERK, at("2024-09-19T10:01"), story.basis(CLERK)).codes())
        .containsExactly("casework.WRONG_STAGE");
  }

  @Test
  @Clause("MXH-15a")
  void nothing_is_issued_before_it_is_made() {
    CaseStory story = under("MXH-15a", CaseworkProvisions.MADE_BEFORE_ISSUED);
    Actor outside =
        new Actor(SUPERVISOR.person(), SUPERVISOR.function(), Place.OUTSIDE, Optional.empty());
    Case decided =
        done(
            story
                .reviewed("2024-09-10T10:00", "2024-09-18T10:00")
                .approve(outside, at("2024-09-18T11:00"), story.basis(outside)));

    Outcome<Case> tooEarly = deliver(story, decided, CLERK, Delivery.Manner.WINDOW);
    Case made = done(decided.layReady(CLERK, at("2024-09-19T09:00"), story.basis(CLERK)));

    assertThat(tooEarly.ruling().codes()).containsExactly("casework.NOT_MADE_YET");
    assertThat(clausesOf(tooEarly)).containsExactly("MXH-15a");
    assertThat(tooEarly.ruling().reasons().get(0).cure()).contains("casework.LAY_READY");
    assertThat(deliver(story, made, CLERK, Delivery.Manner.WINDOW).isGranted()).isTrue();
  }

  @Test
  @Clause("HUN-6.1.5a")
  void what_cannot_be_done_here_is_explained_with_the_text_and_the_office_to_go_to() {
    CaseStory story = under("HUN-6.1.5a", CaseworkProvisions.NON_ACCEPTANCE_REASONED);
    Case handedIn = story.submitted("2024-09-10T10:00", LI_HERSELF, ALL_FIVE, true);

    Outcome<Case> bare =
        handedIn.decline(
            CLERK,
            at("2024-09-10T10:10"),
            new NonAcceptance(NonAcceptanceGround.WRONG_AUTHORITY, "", Optional.of("省市场监督管理局")),
            story.basis(CLERK));
    Case explained =
        done(
            handedIn.decline(
                CLERK,
                at("2024-09-10T10:10"),
                new NonAcceptance(
                    NonAcceptanceGround.WRONG_AUTHORITY, "条例第五条", Optional.of("省市场监督管理局")),
                story.basis(CLERK)));

    assertThat(bare.ruling().codes()).containsExactly("casework.GROUND_MISSING");
    assertThat(clausesOf(bare)).containsExactly("PLL-72.7", "HUN-6.1.5a");
    assertThat(explained.state().nonAcceptance().orElseThrow().directedTo()).contains("省市场监督管理局");
    assertThat(explained.state().papers())
        .extracting(IssuedPaper::kind)
        .containsExactly(PaperKind.NON_ACCEPTANCE_CERTIFICATE);
  }

  @Test
  @Clause("MXH-23.3b")
  void nothing_that_the_applicant_gets_is_done_around_the_window() {
    CaseStory story = CaseStory.licence();
    Actor outside = new Actor(CLERK.person(), CLERK.function(), Place.OUTSIDE, Optional.empty());
    Basis basis = story.basis(CLERK);
    Case complete = story.submitted("2024-09-10T10:00", LI_HERSELF, ALL_FIVE, true);
    Case incomplete = story.submitted("2024-09-10T10:00", LI_HERSELF, originals("M1"), true);
    Case decided = story.approved("2024-09-10T10:00", "2024-09-18T10:00");

    List<Ruling> around =
        List.of(
            complete.mayAccept(outside, at("2024-09-10T10:10"), basis),
            incomplete.mayNotifySupplement(
                outside, at("2024-09-10T10:10"), codes("M2", "M3", "M4", "M5"), basis),
            complete.mayDecline(
                outside,
                at("2024-09-10T10:10"),
                new NonAcceptance(NonAcceptanceGround.NOT_NEEDED, "条例第五条", Optional.empty()),
                basis),
            decided.mayDeliver(outside, at("2024-09-19T10:00"), LI, basis));

    assertThat(around)
        .allSatisfy(ruling -> assertThat(ruling.codes()).containsExactly("casework.NOT_AT_WINDOW"));
    assertThat(Stream.of(around.get(0), around.get(3)).flatMap(r -> r.clauses().stream()))
        .extracting(ClauseId::value)
        .containsExactly("HUN-6.5.1a", "HUN-6.5.1b");
  }

  private static Outcome<Case> deliver(
      CaseStory story, Case decided, Actor by, Delivery.Manner manner) {
    return decided.deliver(by, at("2024-09-19T10:00"), manner, LI, story.basis(by));
  }
}
