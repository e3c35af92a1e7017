package org.yimen.ports.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimen.ports.usecase.SampleHall.AT_3;
import static org.yimen.ports.usecase.SampleHall.KIOSK;
import static org.yimen.ports.usecase.SampleHall.LICENCES;
import static org.yimen.ports.usecase.SampleHall.MANAGER;
import static org.yimen.ports.usecase.SampleHall.MONDAY;
import static org.yimen.ports.usecase.SampleHall.done;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.CentreId;
import org.yimen.domain.ids.ItemCode;
import org.yimen.domain.ids.ItemId;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.ids.LeaveId;
import org.yimen.domain.ids.MandateId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.Place;
import org.yimen.domain.ids.PostingId;
import org.yimen.domain.ids.PunchId;
import org.yimen.domain.ids.SubstitutionId;
import org.yimen.domain.ids.TicketId;
import org.yimen.domain.person.Applicant;
import org.yimen.domain.person.ApplicantKind;
import org.yimen.domain.person.IdentityType;
import org.yimen.domain.person.Parties;
import org.yimen.domain.person.PersonForm;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.ports.driving.CaseAct;
import org.yimen.ports.driving.DecideLeave;
import org.yimen.ports.driving.EndPosting;
import org.yimen.ports.driving.ItemAct;
import org.yimen.ports.driving.Submit;
import org.yimen.ports.driving.WindowAct;
import org.yimen.ports.journal.ActRefused;
import org.yimen.ports.journal.Entry;
import org.yimen.ports.journal.StateHash;
import org.yimen.ports.journal.Verification;

/** What an officer tried on something that is not known leaves its entry too. */
class UnknownAttemptsTest {
  private static final UUID NOBODY = new UUID(7, 7);

  private final SampleHall hall = new SampleHall();

  private Map<String, Supplier<Outcome<?>>> attempts() {
    UseCases doors = hall.doors;
    PersonId person = new PersonId(NOBODY);
    Actor elsewhere = new Actor(AT_3.person(), AT_3.function(), Place.OUTSIDE, Optional.empty());
    return Map.ofEntries(
        Map.entry("accept", () -> doors.caseDesk().accept(act(AT_3))),
        Map.entry("review", () -> doors.reviewDesk().review(act(AT_3), true, List.of())),
        Map.entry("submit", () -> doors.caseDesk().submit(submit("meixihu"))),
        Map.entry("register", () -> doors.caseDesk().register(AT_3, form(person))),
        Map.entry("acceptSilent", () -> doors.caseDesk().acceptSilent(AT_3)),
        Map.entry("start", () -> doors.reception().start(hall.act(AT_3, new TicketId(NOBODY)))),
        Map.entry("sweep", () -> doors.reception().sweep(AT_3)),
        Map.entry("callNext", () -> doors.reception().callNext(window(AT_3))),
        Map.entry("closeWindow", () -> doors.reception().closeWindow(window(AT_3))),
        Map.entry("openWindow", () -> doors.reception().openWindow(window(elsewhere))),
        Map.entry(
            "setIssuing",
            () -> doors.reception().setIssuing(hall.request(), AT_3, new LaneId("NO"), false)),
        Map.entry(
            "approve",
            () -> doors.itemOffice().approve(ItemAct.of(hall.request(), AT_3, new ItemId(NOBODY)))),
        Map.entry(
            "importDrafts",
            () -> doors.itemOffice().importDrafts(hall.request(), SampleHall.STRANGER, List.of())),
        Map.entry(
            "endPosting",
            () ->
                doors
                    .staffOffice()
                    .endPosting(
                        EndPosting.on(hall.request(), MANAGER, new PostingId(NOBODY), MONDAY))),
        Map.entry("watch", () -> doors.dutyOffice().watch(AT_3)),
        Map.entry(
            "approveLeave",
            () ->
                doors
                    .dutyOffice()
                    .decideLeave(
                        new DecideLeave(
                            hall.request(),
                            MANAGER,
                            new LeaveId(NOBODY),
                            Optional.empty(),
                            true,
                            Optional.empty()))),
        Map.entry(
            "endSubstitution",
            () ->
                doors
                    .dutyOffice()
                    .endSubstitution(
                        hall.request(),
                        MANAGER,
                        new SubstitutionId(NOBODY),
                        Optional.empty(),
                        MONDAY)),
        Map.entry(
            "strikePunch",
            () -> doors.dutyOffice().strikePunch(hall.request(), MANAGER, new PunchId(NOBODY))),
        Map.entry(
            "endMandate",
            () ->
                doors
                    .staffOffice()
                    .endMandate(hall.request(), MANAGER, new MandateId(NOBODY), MONDAY)));
  }

  @TestFactory
  Stream<DynamicTest> an_officers_attempt_is_journalled() {
    return attempts().entrySet().stream()
        .map(
            attempt ->
                DynamicTest.dynamicTest(
                    attempt.getKey(),
                    () -> {
                      long before = hall.position();
                      Outcome<?> outcome = attempt.getValue().get();
                      assertThat(outcome.isGranted()).isFalse();
                      List<Entry> left =
                          hall.journal().subList((int) before, hall.journal().size());
                      assertThat(left).hasSize(1);
                      Entry entry = left.get(0);
                      assertThat(entry.aggregate().type()).isEqualTo("attempts");
                      assertThat(entry.state()).isEqualTo(StateHash.ZERO);
                      assertThat(hall.database.event(entry))
                          .isInstanceOfSatisfying(
                              ActRefused.class,
                              told -> assertThat(told.codes()).isEqualTo(outcome.ruling().codes()));
                      assertThat(entry.clauses()).isEqualTo(outcome.ruling().clauses());
                      assertThat(Verification.of(hall.database).faults()).isEmpty();
                    }));
  }

  @Test
  void a_visitors_slip_a_stale_page_and_an_empty_line_are_only_answered() {
    hall.open(AT_3);
    TicketId ticket = hall.issue(LICENCES).id();
    long before = hall.position();
    assertThat(hall.doors.reception().leave(hall.act(KIOSK, new TicketId(NOBODY))).isGranted())
        .isFalse();
    assertThat(
            hall.doors
                .reception()
                .start(
                    new org.yimen.ports.driving.TicketAct(
                        hall.request(), AT_3, ticket, Optional.of(99L)))
                .isGranted())
        .isFalse();
    assertThat(hall.eventsFrom(before)).isEmpty();
    done(hall.doors.reception().callNext(window(AT_3)));
    done(hall.doors.reception().start(hall.act(AT_3, ticket)));
    done(hall.doors.reception().finish(hall.act(AT_3, ticket), List.of()));
    before = hall.position();
    SampleHall.refused(hall.doors.reception().callNext(window(AT_3)), "usecase.NOBODY_WAITS@YM-1");
    assertThat(hall.eventsFrom(before)).isEmpty();
  }

  private CaseAct act(Actor by) {
    return CaseAct.of(hall.request(), by, new CaseId(NOBODY));
  }

  private WindowAct window(Actor by) {
    return new WindowAct(hall.request(), by);
  }

  private Submit submit(String centre) {
    return new Submit(
        hall.request(),
        AT_3,
        new CentreId(centre),
        new ItemCode("NO-SUCH-ITEM"),
        Parties.of(new Applicant(new PersonId(NOBODY), ApplicantKind.CITIZEN)),
        List.of(),
        true,
        false);
  }

  private static PersonForm form(PersonId id) {
    return new PersonForm(id, ApplicantKind.CITIZEN, "", IdentityType.RESIDENT_ID, "1", "", "");
  }
}
