package org.yimen.ports.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimen.ports.usecase.SampleHall.AT_3;
import static org.yimen.ports.usecase.SampleHall.AT_4;
import static org.yimen.ports.usecase.SampleHall.GRID;
import static org.yimen.ports.usecase.SampleHall.LICENCES;
import static org.yimen.ports.usecase.SampleHall.MARKET;
import static org.yimen.ports.usecase.SampleHall.MONDAY;
import static org.yimen.ports.usecase.SampleHall.REVIEWER;
import static org.yimen.ports.usecase.SampleHall.SUPERVISOR;
import static org.yimen.ports.usecase.SampleHall.done;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yimen.domain.casework.Delivery;
import org.yimen.domain.casework.MaterialMark;
import org.yimen.domain.casework.Stage;
import org.yimen.domain.catalogue.SampleItems;
import org.yimen.domain.deadline.Suspension;
import org.yimen.domain.deadline.SuspensionKind;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.CentreId;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.ItemCode;
import org.yimen.domain.ids.MaterialCode;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.person.Applicant;
import org.yimen.domain.person.ApplicantKind;
import org.yimen.domain.person.IdentityType;
import org.yimen.domain.person.Parties;
import org.yimen.domain.person.PersonForm;
import org.yimen.domain.person.ResidentId;
import org.yimen.domain.staff.PostingState;
import org.yimen.ports.driving.CaseAct;
import org.yimen.ports.driving.CaseFile;
import org.yimen.ports.driving.CaseReading;
import org.yimen.ports.driving.CaseView;
import org.yimen.ports.driving.DueStep;
import org.yimen.ports.driving.Enquiries;
import org.yimen.ports.driving.MaskedPerson;
import org.yimen.ports.driving.Submit;
import org.yimen.ports.driving.TicketView;
import org.yimen.ports.driving.WindowDesk;
import org.yimen.ports.driving.WindowDesk.Visitor;

/** What officers ask before they act. */
class DeskQuestionsTest {
  private static final PersonId LI = new PersonId(new UUID(0, 21));
  private static final Set<Stage> ALL = EnumSet.allOf(Stage.class);

  private final SampleHall hall = new SampleHall();
  private final Enquiries enquiries = hall.doors.enquiries();

  DeskQuestionsTest() {
    hall.publish(SampleItems.licence().reviewedAndVerified(true).build());
  }

  @Test
  void a_window_tells_who_is_there_and_what_may_be_done() {
    assertThat(hall.doors.reception().desk(AT_3)).isEmpty();
    TicketView ticket = hall.issue(LICENCES);
    hall.open(AT_3);
    WindowDesk free = desk();
    assertThat(free.visitor()).isEmpty();
    assertThat(free.mayCallNext().isRefused()).isFalse();
    assertThat(free.mayResume().isRefused()).isTrue();

    hall.pass(Duration.ofMinutes(4));
    done(hall.doors.reception().callNext(hall.window(AT_3)));
    Visitor called = desk().visitor().orElseThrow();
    assertThat(called.ticket().id()).isEqualTo(ticket.id());
    assertThat(called.calls()).isEqualTo(1);
    assertThat(called.takenAt()).isEqualTo(SampleHall.monday("09:00:00"));
    assertThat(called.calledAt()).isEqualTo(SampleHall.monday("09:04:00"));
    assertThat(called.servedSince()).isEmpty();
    assertThat(called.mayStart().isRefused()).isFalse();
    assertThat(called.mayRecall().codes()).containsExactly("queue.RECALL_TOO_SOON");
    assertThat(called.mayFinish().isRefused()).isTrue();
    assertThat(desk().mayCallNext().isRefused()).isTrue();
    assertThat(desk().mayClose().isRefused()).isTrue();
  }

  @Test
  void a_visit_knows_the_cases_that_were_acted_on_at_its_window() {
    hall.issue(LICENCES);
    hall.open(AT_3);
    CaseView before = submit(false);
    hall.pass(Duration.ofMinutes(1));
    TicketView called = done(hall.doors.reception().callNext(hall.window(AT_3)));
    done(hall.doors.reception().start(hall.act(AT_3, called.id())));
    CaseView during = submit(false);
    done(hall.doors.caseDesk().accept(act(during.id())));
    assertThat(hall.doors.caseDesk().deliver(act(before.id()), manner(), LI).isGranted()).isFalse();

    Visitor visitor = desk().visitor().orElseThrow();
    assertThat(visitor.cases()).containsExactly(during.id());
    assertThat(visitor.mayFinish().codes()).contains("casework.PAPERS_NOT_HANDED_OVER");
    done(
        hall.doors
            .caseDesk()
            .handOver(
                act(during.id()),
                enquiries.caseById(during.id()).orElseThrow().papersOwed().get(0).number()));
    assertThat(desk().visitor().orElseThrow().mayFinish().isRefused()).isFalse();
  }

  @Test
  void asking_leaves_no_trace() {
    CaseView accepted = done(hall.doors.caseDesk().accept(act(submit(false).id())));
    long before = hall.position();
    CaseAct asked = act(accepted.id());
    assertThat(hall.doors.caseDesk().mayClose(asked).orElseThrow().isRefused()).isTrue();
    assertThat(hall.doors.caseDesk().mayDeliver(asked, LI).orElseThrow().isRefused()).isTrue();
    CaseAct reviewer = CaseAct.of(hall.request(), REVIEWER, accepted.id());
    assertThat(hall.doors.reviewDesk().mayReview(reviewer, List.of()).orElseThrow().isRefused())
        .isFalse();
    assertThat(hall.doors.reviewDesk().mayExtend(reviewer, 1, true).orElseThrow().isRefused())
        .isTrue();
    assertThat(hall.position()).isEqualTo(before);
    assertThat(enquiries.caseById(accepted.id()).orElseThrow().version())
        .isEqualTo(accepted.version());
    CaseAct unknown = act(new CaseId(new UUID(1, 1)));
    assertThat(hall.doors.caseDesk().mayClose(unknown)).isEmpty();
  }

  @Test
  void open_cases_come_urgent_first_then_by_due_day() {
    CaseId late = done(hall.doors.caseDesk().accept(act(submit(false).id()))).id();
    hall.pass(Duration.ofDays(1));
    CaseId later = done(hall.doors.caseDesk().accept(act(submit(false).id()))).id();
    CaseId urgent = done(hall.doors.caseDesk().accept(act(submit(true).id()))).id();
    CaseId intake = submit(false).id();

    assertThat(ids(Set.of(MARKET), EnumSet.of(Stage.ACCEPTED), 10))
        .containsExactly(urgent, late, later);
    assertThat(ids(Set.of(MARKET), EnumSet.of(Stage.ACCEPTED), 2)).containsExactly(urgent, late);
    assertThat(ids(Set.of(MARKET), ALL, 10)).contains(intake).hasSize(4);
    assertThat(ids(Set.of(GRID), ALL, 10)).isEmpty();
    assertThat(ids(Set.of(), ALL, 10)).isEmpty();

    done(
        hall.doors
            .reviewDesk()
            .review(CaseAct.of(hall.request(), REVIEWER, urgent), true, List.of()));
    done(hall.doors.reviewDesk().approve(CaseAct.of(hall.request(), SUPERVISOR, urgent)));
    assertThat(ids(Set.of(MARKET), ALL, 10))
        .as("what has ended and waits to be collected presses nobody")
        .endsWith(urgent)
        .hasSize(4);
  }

  @Test
  void a_case_whose_clock_stands_still_comes_after_those_that_run() {
    CaseId still = done(hall.doors.caseDesk().accept(act(submit(true).id()))).id();
    hall.pass(Duration.ofDays(1));
    CaseId runs = done(hall.doors.caseDesk().accept(act(submit(false).id()))).id();
    assertThat(ids(Set.of(MARKET), ALL, 10)).containsExactly(still, runs);
    Suspension open =
        new Suspension(
            SuspensionKind.TESTING,
            MONDAY.plusDays(1),
            Optional.empty(),
            MONDAY.plusDays(1),
            Optional.of(MONDAY.plusDays(1)));
    done(hall.doors.reviewDesk().suspend(CaseAct.of(hall.request(), REVIEWER, still), open));
    assertThat(ids(Set.of(MARKET), ALL, 10)).containsExactly(runs, still);
    done(
        hall.doors
            .reviewDesk()
            .resume(
                CaseAct.of(hall.request(), REVIEWER, still),
                SuspensionKind.TESTING,
                MONDAY.plusDays(1)));
    assertThat(ids(Set.of(MARKET), ALL, 10)).containsExactly(still, runs);
  }

  @Test
  void a_list_of_some_stages_reads_on_until_it_is_full() {
    for (int i = 0; i < 5; i++) done(hall.doors.caseDesk().accept(act(submit(true).id())));
    CaseId last = done(hall.doors.caseDesk().accept(act(submit(false).id()))).id();
    CaseAct review = CaseAct.of(hall.request(), REVIEWER, last);
    done(hall.doors.reviewDesk().review(review, true, List.of()));
    assertThat(ids(Set.of(MARKET), EnumSet.of(Stage.REVIEWED), 1)).containsExactly(last);
    assertThat(ids(Set.of(MARKET), EnumSet.of(Stage.REVIEWED), 9)).containsExactly(last);
    assertThat(ids(Set.of(MARKET), EnumSet.of(Stage.ACCEPTED), 9)).hasSize(5);
  }

  @Test
  void a_file_tells_what_is_missing_and_by_when_it_must_be_told() {
    CaseId id = submit(false, "M1", "M2").id();
    CaseFile file = enquiries.file(id).orElseThrow();
    assertThat(file.materials()).hasSize(5);
    assertThat(file.incomplete())
        .extracting(m -> m.code().value())
        .containsExactly("M3", "M4", "M5");
    assertThat(file.noticeDue()).isEqualTo(LocalDate.of(2024, 3, 11));
    assertThat(file.noticeDaysLeft()).isEqualTo(5);
    assertThat(file.ifAcceptedToday().orElseThrow().statute().limitDays()).isEqualTo(20);
    assertThat(file.deliveryDue()).isEmpty();
    hall.pass(Duration.ofDays(8));
    assertThat(enquiries.file(id).orElseThrow().noticeDaysLeft()).isEqualTo(-1);
    assertThat(enquiries.file(new CaseId(new UUID(1, 1)))).isEmpty();
  }

  @Test
  void each_step_tells_where_it_moved_both_due_days() {
    CaseId id = done(hall.doors.caseDesk().accept(act(submit(false).id()))).id();
    assertThat(enquiries.dueSteps(id)).hasSize(1);
    done(
        hall.doors
            .reviewDesk()
            .suspend(
                CaseAct.of(hall.request(), REVIEWER, id),
                new Suspension(
                    SuspensionKind.TESTING,
                    MONDAY.plusDays(1),
                    Optional.of(MONDAY.plusDays(3)),
                    MONDAY,
                    Optional.of(MONDAY))));
    List<DueStep> steps = enquiries.dueSteps(id);
    assertThat(steps).hasSize(2);
    assertThat(steps.get(0).suspension()).isEmpty();
    assertThat(steps.get(0).statute()).isEqualTo(LocalDate.of(2024, 4, 1));
    assertThat(steps.get(1).suspension().orElseThrow().kind()).isEqualTo(SuspensionKind.TESTING);
    assertThat(steps.get(1).statute()).isEqualTo(LocalDate.of(2024, 4, 4));
    assertThat(enquiries.dueSteps(submit(false).id())).isEmpty();
  }

  @Test
  void a_person_is_shown_masked_and_not_at_all_once_erased() {
    String number = ResidentId.invented(LocalDate.of(1990, 1, 2), 12).value();
    PersonForm form =
        new PersonForm(
            LI, ApplicantKind.CITIZEN, "李四光", IdentityType.RESIDENT_ID, number, "13800138000", "");
    done(hall.doors.caseDesk().register(AT_3, form));
    assertThat(enquiries.person(LI))
        .contains(
            new MaskedPerson(
                LI,
                ApplicantKind.CITIZEN,
                "李*",
                Optional.of("999999********" + number.substring(14)),
                Optional.of("138****8000")));
    hall.doors.caseDesk().erase(AT_3, LI);
    assertThat(enquiries.person(LI)).isEmpty();
  }

  @Test
  void postings_of_a_day_are_those_in_force() {
    assertThat(enquiries.postingsOn(MONDAY))
        .extracting(PostingState::person)
        .contains(AT_3.person(), AT_4.person(), REVIEWER.person(), SUPERVISOR.person());
    assertThat(enquiries.postingsOn(LocalDate.of(2023, 12, 31))).isEmpty();
  }

  private static Delivery.Manner manner() {
    return Delivery.Manner.WINDOW;
  }

  private WindowDesk desk() {
    return hall.doors.reception().desk(AT_3).orElseThrow();
  }

  private List<CaseId> ids(Set<DepartmentId> departments, Set<Stage> stages, int most) {
    return enquiries.openCases(departments, stages, most).stream().map(CaseReading::id).toList();
  }

  private CaseView submit(boolean urgent) {
    return submit(urgent, "M1", "M2", "M3", "M4", "M5");
  }

  private CaseView submit(boolean urgent, String... materials) {
    return done(
        hall.doors
            .caseDesk()
            .submit(
                new Submit(
                    hall.request(),
                    AT_3,
                    new CentreId("MXH"),
                    new ItemCode("BL-01"),
                    Parties.of(new Applicant(LI, ApplicantKind.CITIZEN)),
                    Stream.of(materials)
                        .map(m -> MaterialMark.original(new MaterialCode(m)))
                        .toList(),
                    true,
                    urgent)));
  }

  private CaseAct act(CaseId id) {
    return CaseAct.of(hall.request(), AT_3, id);
  }
}
