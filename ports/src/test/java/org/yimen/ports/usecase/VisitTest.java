package org.yimen.ports.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.yimen.ports.usecase.SampleHall.AT_3;
import static org.yimen.ports.usecase.SampleHall.LICENCES;
import static org.yimen.ports.usecase.SampleHall.MANAGER;
import static org.yimen.ports.usecase.SampleHall.MONDAY;
import static org.yimen.ports.usecase.SampleHall.REVIEWER;
import static org.yimen.ports.usecase.SampleHall.STRANGER;
import static org.yimen.ports.usecase.SampleHall.SUPERVISOR;
import static org.yimen.ports.usecase.SampleHall.SYSTEM;
import static org.yimen.ports.usecase.SampleHall.TAOHUALING;
import static org.yimen.ports.usecase.SampleHall.done;
import static org.yimen.ports.usecase.SampleHall.refused;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yimen.domain.casework.CaseLabel;
import org.yimen.domain.casework.CaseState;
import org.yimen.domain.casework.Delivery;
import org.yimen.domain.casework.MaterialMark;
import org.yimen.domain.casework.NonAcceptance;
import org.yimen.domain.casework.NonAcceptanceGround;
import org.yimen.domain.casework.Stage;
import org.yimen.domain.catalogue.SampleItems;
import org.yimen.domain.deadline.Light;
import org.yimen.domain.deadline.LimitReading;
import org.yimen.domain.document.PaperKind;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.CentreId;
import org.yimen.domain.ids.ItemCode;
import org.yimen.domain.ids.MaterialCode;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.Place;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.person.Applicant;
import org.yimen.domain.person.ApplicantKind;
import org.yimen.domain.person.IdentityType;
import org.yimen.domain.person.Parties;
import org.yimen.domain.person.PersonForm;
import org.yimen.domain.person.ResidentId;
import org.yimen.domain.person.UnmaskReason;
import org.yimen.domain.queue.TicketLife;
import org.yimen.ports.driving.CaseAct;
import org.yimen.ports.driving.CaseDesk;
import org.yimen.ports.driving.CaseFile;
import org.yimen.ports.driving.CaseReading;
import org.yimen.ports.driving.CaseView;
import org.yimen.ports.driving.Enquiries;
import org.yimen.ports.driving.PaperOwed;
import org.yimen.ports.driving.Submit;
import org.yimen.ports.driving.TicketView;
import org.yimen.ports.driving.UnmaskedPerson;
import org.yimen.ports.journal.Entry;
import org.yimen.ports.journal.Verification;
import org.yimen.testing.Clause;

class VisitTest {
  private static final PersonId LI = new PersonId(new UUID(0, 21));

  private final SampleHall hall = new SampleHall();
  private final Enquiries enquiries = hall.doors.enquiries();

  @Test
  @Clause("MXH-23.4c")
  void a_visit_ends_after_the_papers_of_its_cases_were_handed_over() {
    TicketView ticket = atTheWindow();
    CaseView accepted = submitAndAccept(false);
    String slip = owed(accepted.id()).get(0).paper().number();
    long before = hall.position();

    refused(
        hall.doors.reception().finish(hall.act(AT_3, ticket.id()), List.of(accepted.id())),
        "casework.PAPERS_NOT_HANDED_OVER@MXH-23.4c");
    assertThat(hall.eventsFrom(before)).containsExactly("ActRefused");
    done(hall.doors.caseDesk().handOver(act(AT_3, accepted.id()), slip));

    assertThat(
            done(hall.doors.reception().finish(hall.act(AT_3, ticket.id()), List.of(accepted.id())))
                .life())
        .isEqualTo(TicketLife.FINISHED);
    assertThat(hall.doors.reception().window(AT_3).orElseThrow().serving()).isEmpty();
  }

  @Test
  void a_case_that_is_unknown_cannot_end_a_visit() {
    TicketView ticket = atTheWindow();
    refused(
        hall.doors
            .reception()
            .finish(hall.act(AT_3, ticket.id()), List.of(new CaseId(new UUID(1, 1)))),
        "usecase.CASE_UNKNOWN@YM-4");
  }

  @Test
  @Clause("PLL-32b")
  void certificates_that_were_not_handed_over_are_listed() {
    publish();
    CaseView accepted = submitAndAccept(false);
    CaseView declined = submit();
    done(
        hall.doors
            .caseDesk()
            .decline(
                act(AT_3, declined.id()),
                new NonAcceptance(NonAcceptanceGround.NOT_NEEDED, "无需许可", Optional.empty())));

    assertThat(enquiries.papersOwed("", 10))
        .extracting(PaperOwed::caseNumber, o -> o.paper().kind(), o -> o.paper().issuedOn())
        .containsExactly(
            tuple(accepted.number(), PaperKind.PROMISE_SLIP, MONDAY),
            tuple(declined.number(), PaperKind.NON_ACCEPTANCE_CERTIFICATE, MONDAY));
    assertThat(enquiries.papersOwed(accepted.number(), 10))
        .extracting(PaperOwed::caseId)
        .containsExactly(declined.id());

    done(
        hall.doors
            .caseDesk()
            .handOver(act(AT_3, accepted.id()), owed(accepted.id()).get(0).paper().number()));
    assertThat(owed(accepted.id())).isEmpty();
  }

  @Test
  void a_case_is_read_with_both_limits_label_and_marks() {
    publish();
    CaseView view = submitAndAccept(true);
    hall.pass(Duration.ofDays(9));

    CaseReading reading = enquiries.caseByNumber(view.number()).orElseThrow();

    assertThat(enquiries.caseById(view.id())).contains(reading);
    assertThat(reading.stage()).isEqualTo(Stage.ACCEPTED);
    assertThat(reading.itemNameZh()).isEqualTo("小餐饮经营许可");
    assertThat(reading.label()).isEqualTo(new CaseLabel("PROMISED", "承诺件", "promised"));
    assertThat(reading.marks()).containsExactly(new CaseLabel("URGENT", "急办件", "urgent"));
    LimitReading promise = reading.clock().orElseThrow().promise().orElseThrow();
    assertThat(promise.due()).isEqualTo(LocalDate.of(2024, 3, 14));
    assertThat(promise.daysUsed()).isEqualTo(7);
    assertThat(promise.light()).isEqualTo(Light.NEAR);
    LimitReading statute = reading.clock().orElseThrow().statute();
    assertThat(statute.due()).isEqualTo(LocalDate.of(2024, 4, 1));
    assertThat(statute.light()).isEqualTo(Light.NORMAL);
    assertThat(reading.rulebook()).isEqualTo("pll@2019-04-23");
  }

  @Test
  void the_days_of_a_case_are_explained_one_by_one() {
    publish();
    CaseView submitted = submit();
    assertThat(enquiries.days(submitted.id())).isEmpty();
    done(hall.doors.caseDesk().accept(act(AT_3, submitted.id())));
    assertThat(enquiries.days(submitted.id()))
        .hasSize(29)
        .filteredOn(d -> d.statute().isCounted())
        .hasSize(20);
  }

  @Test
  @Clause("PLL-32.4b")
  void silence_accepts_every_case_whose_day_of_notice_is_over() {
    publish();
    CaseView silent = submit();
    CaseView told = submit(false, "M2", "M3", "M4", "M5");
    done(
        hall.doors
            .caseDesk()
            .notifySupplement(act(AT_3, told.id()), List.of(new MaterialCode("M1"))));
    hall.pass(Duration.ofDays(7));
    assertThat(done(hall.doors.caseDesk().acceptSilent(SYSTEM))).isEmpty();
    hall.pass(Duration.ofDays(1));
    CaseView late = submit();
    long before = hall.position();

    assertThat(done(hall.doors.caseDesk().acceptSilent(SYSTEM)))
        .extracting(CaseView::id, CaseView::stage)
        .containsExactly(tuple(silent.id(), Stage.ACCEPTED));

    assertThat(hall.eventsFrom(before)).containsExactly("CaseAccepted");
    assertThat(enquiries.caseById(told.id()).orElseThrow().stage())
        .isEqualTo(Stage.SUPPLEMENT_ASKED);
    assertThat(enquiries.caseById(late.id()).orElseThrow().stage()).isEqualTo(Stage.SUBMITTED);
    assertThat(done(hall.doors.caseDesk().acceptSilent(SYSTEM))).isEmpty();
  }

  @Test
  void a_child_born_today_where_the_hall_stands_is_registered_while_it_is_yesterday_in_utc() {
    hall.pass(Duration.ofMinutes(22 * 60 + 30));
    LocalDate born = LocalDate.of(2024, 3, 5);

    done(hall.doors.caseDesk().register(AT_3, child(born)));

    refused(
        hall.doors.caseDesk().register(AT_3, child(born.plusDays(1))),
        "person.RESIDENT_ID_WRONG@YM-8");
  }

  @Test
  void a_record_that_came_and_went_is_told_without_what_was_in_it() {
    long before = hall.position();
    PersonId child = done(hall.doors.caseDesk().register(AT_3, child(LocalDate.of(2024, 3, 1))));
    assertThat(hall.doors.caseDesk().erase(MANAGER, child)).isTrue();
    assertThat(hall.doors.caseDesk().erase(MANAGER, child)).isFalse();

    List<Entry> told = hall.journal().subList((int) before, (int) hall.position());
    assertThat(told)
        .extracting(Entry::eventName, Entry::actor, e -> e.aggregate().id())
        .containsExactly(
            tuple("PersonRegistered", AT_3, child.toString()),
            tuple("PersonErased", MANAGER, child.toString()));
    assertThat(told).noneMatch(e -> e.payload().contains("张小宝"));
    assertThat(Verification.of(hall.database).faults()).isEmpty();
  }

  @Test
  @Clause("JIN-2.1b")
  void who_is_at_a_window_reads_a_number_in_full_and_the_look_is_told_without_what_was_seen() {
    publish();
    CaseDesk cases = hall.doors.caseDesk();
    PersonId who = done(cases.register(AT_3, form(LI, LocalDate.of(1990, 1, 2))));
    CaseView taken = submit();
    long before = hall.position();
    Actor office = Actor.of(AT_3.person(), AT_3.function(), Place.in(TAOHUALING));

    refused(cases.unmask(office, taken.id(), who, UnmaskReason.CONTACT), "queue.NO_WINDOW@YM-7");
    refused(cases.unmask(STRANGER, taken.id(), who, UnmaskReason.CONTACT), "staff.NOT_POSTED@YM-6");
    refused(
        cases.unmask(AT_3, taken.id(), new PersonId(new UUID(9, 9)), UnmaskReason.CONTACT),
        "usecase.PARTY_UNKNOWN@YM-4");
    refused(
        cases.unmask(AT_3, new CaseId(new UUID(9, 9)), who, UnmaskReason.CONTACT),
        "usecase.CASE_UNKNOWN@YM-4");
    UnmaskedPerson seen = done(cases.unmask(AT_3, taken.id(), who, UnmaskReason.CONTACT));

    assertThat(seen.identity()).isPresent();
    assertThat(seen.toString()).doesNotContain(seen.name()).doesNotContain(seen.identity().get());
    assertThat(hall.eventsFrom(before))
        .containsExactly("ActRefused", "ActRefused", "ActRefused", "ActRefused", "PersonUnmasked");
    assertThat(hall.journal().subList((int) before, (int) hall.position()))
        .noneMatch(e -> e.payload().contains(seen.name()))
        .noneMatch(e -> e.payload().contains(seen.identity().get()))
        .last()
        .satisfies(e -> assertThat(e.payload()).contains("CONTACT", taken.id().toString()));
    assertThat(Verification.of(hall.database).faults()).isEmpty();
  }

  @Test
  void a_second_click_registers_and_erases_nobody_twice() {
    RequestId first = hall.request();
    RequestId second = hall.request();
    PersonForm form = child(LocalDate.of(2024, 3, 1));
    long before = hall.position();

    PersonId child = done(hall.doors.caseDesk().register(first, AT_3, form));
    assertThat(done(hall.doors.caseDesk().register(first, AT_3, form))).isEqualTo(child);
    assertThat(done(hall.doors.caseDesk().erase(second, MANAGER, child))).isTrue();
    assertThat(done(hall.doors.caseDesk().erase(second, MANAGER, child))).isTrue();

    assertThat(hall.eventsFrom(before)).containsExactly("PersonRegistered", "PersonErased");
    PersonForm other = form(new PersonId(new UUID(0, 78)), LocalDate.of(2024, 3, 1));
    refused(hall.doors.caseDesk().register(first, AT_3, other), "usecase.REQUEST_USED@YM-12");
  }

  @Test
  void an_officers_attempt_is_told_where_nothing_is_kept_of_it() {
    long before = hall.position();
    refused(hall.doors.reception().openWindow(hall.window(STRANGER)), "staff.NOT_POSTED@YM-6");

    Entry attempt = hall.journal().get((int) before);
    assertThat(attempt.eventName()).isEqualTo("ActRefused");
    assertThat(attempt.actor()).isEqualTo(STRANGER);
    assertThat(attempt.aggregate().id()).isEqualTo("THL");
    assertThat(hall.position()).isEqualTo(before + 1);
    assertThat(Verification.of(hall.database).faults()).isEmpty();
  }

  private static PersonForm child(LocalDate born) {
    return form(new PersonId(new UUID(0, 77)), born);
  }

  private static PersonForm form(PersonId id, LocalDate born) {
    return new PersonForm(
        id,
        ApplicantKind.CITIZEN,
        "张小宝",
        IdentityType.RESIDENT_ID,
        ResidentId.invented(born, 1).value(),
        "",
        "");
  }

  @Test
  void only_the_system_states_silence() {
    refused(hall.doors.caseDesk().acceptSilent(AT_3), "usecase.ONLY_SYSTEM@YM-5");
  }

  @Test
  @Clause("HUN-6.6.2c")
  void who_accepted_a_case_and_when_is_kept_with_what_was_promised() {
    publish();
    hall.pass(Duration.ofMinutes(60));
    CaseView view = submitAndAccept(false);

    Entry accepted = enquiries.journal(view.id()).get(1);
    assertThat(accepted.eventName()).isEqualTo("CaseAccepted");
    assertThat(accepted.actor()).isEqualTo(AT_3);
    assertThat(accepted.at()).isEqualTo(SampleHall.monday("10:00"));
    CaseReading reading = enquiries.caseById(view.id()).orElseThrow();
    assertThat(reading.number()).isEqualTo(view.number());
    assertThat(reading.clock().orElseThrow().promise().orElseThrow().limitDays()).isEqualTo(8);
  }

  @Test
  @Clause("MXH-8b")
  void what_is_accepted_is_registered_with_number_applicant_item_materials_and_kind() {
    publish();
    CaseView view = submitAndAccept(false);

    CaseReading registered = enquiries.caseByNumber(view.number()).orElseThrow();
    CaseFile file = enquiries.file(registered.id()).orElseThrow();

    assertThat(file.state().parties().applicant().person()).isEqualTo(LI);
    assertThat(registered.item()).isEqualTo(new ItemCode("BL-01"));
    assertThat(file.incomplete()).isEmpty();
    assertThat(file.state().materials()).hasSize(5);
    assertThat(file.state().acceptance().orElseThrow().by()).contains(AT_3.person());
    assertThat(registered.label().code()).isEqualTo("PROMISED");
    assertThat(file.punctuality().orElseThrow().window()).contains(SampleHall.WINDOW_3);
    assertThat(file.idle()).isFalse();
    hall.pass(Duration.ofDays(14));
    assertThat(enquiries.file(registered.id()).orElseThrow().idle()).isTrue();
  }

  @Test
  @Clause("HUN-4.4.4.3.5h")
  void officers_review_and_decide_with_who_when_and_which_opinion_kept() {
    publish();
    CaseView view = submitAndAccept(false);
    hall.pass(Duration.ofMinutes(60));
    done(hall.doors.reviewDesk().review(act(REVIEWER, view.id()), true, List.of()));
    hall.pass(Duration.ofMinutes(30));
    done(hall.doors.reviewDesk().approve(act(SUPERVISOR, view.id())));

    assertThat(enquiries.journal(view.id()).subList(2, 4))
        .extracting(Entry::eventName, Entry::actor, Entry::at)
        .containsExactly(
            tuple("CaseReviewed", REVIEWER, SampleHall.monday("10:00")),
            tuple("CaseDecided", SUPERVISOR, SampleHall.monday("10:30")));
    CaseState kept = enquiries.file(view.id()).orElseThrow().state();
    assertThat(kept.opinion().orElseThrow().by()).isEqualTo(REVIEWER.person());
    assertThat(kept.opinion().orElseThrow().proposesGrant()).isTrue();
    assertThat(kept.decision().orElseThrow().by()).isEqualTo(SUPERVISOR.person());
  }

  @Test
  void an_immediate_case_is_late_from_the_closing_time_of_its_day() {
    hall.publish(SampleItems.licence().sameDayCapable(true).promise(0).build());
    CaseView view = submitAndAccept(false);

    hall.pass(Duration.ofHours(8).minusSeconds(1));
    assertThat(promise(view).isLate()).isFalse();
    hall.pass(Duration.ofSeconds(1));

    assertThat(promise(view).due()).isEqualTo(MONDAY);
    assertThat(promise(view).isLate()).isTrue();
  }

  private LimitReading promise(CaseView view) {
    return enquiries
        .caseById(view.id())
        .orElseThrow()
        .clock()
        .orElseThrow()
        .promise()
        .orElseThrow();
  }

  @Test
  void the_wish_of_the_applicant_is_a_step_of_the_case() {
    publish();
    CaseView view = submit();
    done(hall.doors.caseDesk().answerBy(act(AT_3, view.id()), Delivery.Manner.POST));

    assertThat(enquiries.file(view.id()).orElseThrow().state().wished())
        .contains(Delivery.Manner.POST);
    assertThat(enquiries.journal(view.id()))
        .extracting(Entry::eventName)
        .containsExactly("CaseSubmitted", "AnswerWished");
    assertThat(Verification.of(hall.database).faults()).isEmpty();
  }

  @Test
  void the_journal_of_a_case_tells_its_life() {
    publish();
    CaseView view = submitAndAccept(false);
    done(hall.doors.reviewDesk().review(act(REVIEWER, view.id()), true, List.of()));
    assertThat(hall.doors.reviewDesk().approve(act(REVIEWER, view.id())).isGranted()).isFalse();
    done(hall.doors.reviewDesk().approve(act(SUPERVISOR, view.id())));
    done(
        hall.doors
            .caseDesk()
            .handOver(act(AT_3, view.id()), owed(view.id()).get(0).paper().number()));
    done(hall.doors.caseDesk().deliver(act(AT_3, view.id()), Delivery.Manner.WINDOW, LI));
    done(hall.doors.caseDesk().close(act(AT_3, view.id())));

    assertThat(enquiries.journal(view.id()))
        .extracting(Entry::eventName)
        .containsExactly(
            "CaseSubmitted",
            "CaseAccepted",
            "CaseReviewed",
            "ActRefused",
            "CaseDecided",
            "PaperHandedOver",
            "CaseDelivered",
            "CaseClosed");
    assertThat(enquiries.caseById(view.id()).orElseThrow().papersOwed()).isEmpty();
    assertThat(enquiries.papersOwed("", 10)).isEmpty();
  }

  @Test
  @Clause({"QMS-01", "QMS-02", "QMS-03", "QMS-17"})
  void waiting_is_counted_by_lane_and_level() {
    for (int n = 0; n < 4; n++) hall.issue(LICENCES);
    hall.open(AT_3);
    hall.pass(Duration.ofMinutes(10));
    hall.serveNext(AT_3);
    hall.pass(Duration.ofMinutes(2));
    hall.serveNext(AT_3);
    hall.pass(Duration.ofMinutes(9));
    assertThat(enquiries.waiting(TAOHUALING).get(0).waiting()).isEqualTo(2);
    assertThat(enquiries.waiting(TAOHUALING).get(0).windows()).isEqualTo(1);
    assertThat(enquiries.waiting(TAOHUALING).get(0).longestSince())
        .contains(SampleHall.monday("09:00:00"));
    hall.serveNext(AT_3);
    hall.pass(Duration.ofMinutes(20));
    hall.serveNext(AT_3);

    assertThat(enquiries.figures(TAOHUALING, MONDAY)).hasSize(1);
    assertThat(enquiries.figures(TAOHUALING, MONDAY).get(0).lane())
        .isEqualTo(SampleHall.LANE_A.id());
    var figures = enquiries.hallFigures(TAOHUALING, MONDAY);
    assertThat(figures.served()).isEqualTo(4);
    assertThat(figures.overLevel()).as("10, 12, 21 and 41 minutes").containsExactly(3, 2, 1);
    assertThat(figures.mean()).isEqualTo(Duration.ofMinutes(21));
    assertThat(enquiries.hallFigures(TAOHUALING, MONDAY.plusDays(1)).issued()).isZero();
    assertThat(enquiries.hallFigures(SampleHall.STREET, MONDAY).issued()).isZero();
  }

  @Test
  void published_guides_are_found_by_text_and_code() {
    hall.publish(SampleItems.licence().build());
    hall.publish(SampleHall.item(2, "GF-01", "公共服务"));
    done(
        hall.doors
            .itemOffice()
            .draft(hall.request(), SUPERVISOR, SampleHall.item(3, "XX-01", "医保")));

    assertThat(enquiries.guides())
        .extracting(g -> g.code().value())
        .containsExactly("BL-01", "GF-01");
    assertThat(enquiries.guides().get(1).hall()).contains(SampleHall.STREET);
    assertThat(enquiries.guides(" EATING ", 5))
        .extracting(g -> g.code().value())
        .containsExactly("BL-01");
    assertThat(enquiries.guides("餐饮", 1)).hasSize(1);
    assertThat(enquiries.guides("没有", 5)).isEmpty();
    assertThat(enquiries.guide(new ItemCode("BL-01")).orElseThrow().materials()).hasSize(6);
    assertThat(enquiries.guide(new ItemCode("XX-01"))).isEmpty();
  }

  private TicketView atTheWindow() {
    publish();
    TicketView ticket = hall.issue(LICENCES);
    hall.open(AT_3);
    done(hall.doors.reception().callNext(hall.window(AT_3)));
    return done(hall.doors.reception().start(hall.act(AT_3, ticket.id())));
  }

  private void publish() {
    hall.publish(SampleItems.licence().reviewedAndVerified(true).build());
  }

  private CaseView submit() {
    return submit(false);
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

  private CaseView submitAndAccept(boolean urgent) {
    CaseView submitted = submit(urgent);
    return done(hall.doors.caseDesk().accept(act(AT_3, submitted.id())));
  }

  private List<PaperOwed> owed(CaseId id) {
    return enquiries.papersOwed("", 10).stream().filter(o -> o.caseId().equals(id)).toList();
  }

  private CaseAct act(Actor by, CaseId id) {
    return CaseAct.of(hall.request(), by, id);
  }
}
