package org.yimen.ports.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimen.ports.usecase.SampleHall.AT_3;
import static org.yimen.ports.usecase.SampleHall.KIOSK;
import static org.yimen.ports.usecase.SampleHall.LICENCES;
import static org.yimen.ports.usecase.SampleHall.MANAGER;
import static org.yimen.ports.usecase.SampleHall.MONDAY;
import static org.yimen.ports.usecase.SampleHall.REVIEWER;
import static org.yimen.ports.usecase.SampleHall.SUPERVISOR;
import static org.yimen.ports.usecase.SampleHall.done;

import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimen.domain.casework.Ground;
import org.yimen.domain.casework.MaterialMark;
import org.yimen.domain.casework.NonAcceptance;
import org.yimen.domain.casework.NonAcceptanceGround;
import org.yimen.domain.catalogue.Remedy;
import org.yimen.domain.catalogue.SampleItems;
import org.yimen.domain.document.PaperKind;
import org.yimen.domain.document.QueryCode;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.CentreId;
import org.yimen.domain.ids.ItemCode;
import org.yimen.domain.ids.MaterialCode;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.TicketId;
import org.yimen.domain.person.Applicant;
import org.yimen.domain.person.ApplicantKind;
import org.yimen.domain.person.IdentityType;
import org.yimen.domain.person.Parties;
import org.yimen.domain.person.PersonForm;
import org.yimen.domain.person.ResidentId;
import org.yimen.domain.queue.PriorityClass;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.ports.driven.QueryCodes;
import org.yimen.ports.driven.Stores;
import org.yimen.ports.driven.Transactions;
import org.yimen.ports.driving.CaseAct;
import org.yimen.ports.driving.CaseView;
import org.yimen.ports.driving.PaperRoom;
import org.yimen.ports.driving.Submit;
import org.yimen.ports.driving.TakeTicket;
import org.yimen.ports.driving.TicketView;
import org.yimen.ports.journal.Entry;
import org.yimen.ports.memory.PlainPress;
import org.yimen.ports.paper.AcceptancePaper;
import org.yimen.ports.paper.CopyMark;
import org.yimen.ports.paper.DecisionPaper;
import org.yimen.ports.paper.OneTimeNotice;
import org.yimen.ports.paper.Paper;
import org.yimen.ports.paper.TicketSlip;
import org.yimen.ports.paper.TrackingSheet;
import org.yimen.ports.wording.Language;
import org.yimen.testing.Clause;

class PaperRoomTest {
  private final SampleHall hall = new SampleHall();
  private final PaperRoom room = hall.doors.paperRoom();
  private final PersonId wang;

  PaperRoomTest() {
    wang = done(hall.doors.caseDesk().register(AT_3, wangXiaomei()));
  }

  @BeforeEach
  void the_item_is_published() {
    hall.publish(
        SampleItems.licence().reviewedAndVerified(true).guide(SampleItems.guide()).build());
  }

  @Test
  @Clause({"HUN-6.6.4b", "NRM-38"})
  void a_promise_slip_says_the_promised_day_and_the_name_of_today() {
    CaseView accepted = accepted();
    AcceptancePaper slip = (AcceptancePaper) issued(accepted.id(), 1);
    assertThat(slip.kind()).isEqualTo(PaperKind.PROMISE_SLIP);
    assertThat(slip.head().date()).isEqualTo(MONDAY);
    assertThat(slip.head().number()).isEqualTo(accepted.number() + "-1");
    assertThat(slip.materials()).hasSize(5);
    assertThat(text(slip))
        .contains(
            "王小梅：",
            "小餐饮经营许可",
            "2024 年 3 月 14 日（星期四）",
            "2024 年 4 月 1 日（星期一）",
            "市场监督管理所",
            "咨询电话：0731-00000000");
  }

  @Test
  void after_the_record_was_erased_the_paper_names_nobody() {
    CaseView accepted = accepted();
    assertThat(hall.doors.caseDesk().erase(MANAGER, wang)).isTrue();
    assertThat(text(issued(accepted.id(), 1))).contains("档案已删除").doesNotContain("王小梅");
  }

  @Test
  void a_paper_says_weeks_later_what_it_said_on_its_day() {
    CaseView accepted = accepted();
    String then = text(issued(accepted.id(), 1));
    hall.pass(Duration.ofDays(15));
    done(hall.doors.reviewDesk().review(act(REVIEWER, accepted.id()), true, List.of()));
    assertThat(text(issued(accepted.id(), 1))).isEqualTo(then);
  }

  @Test
  @Clause("PLL-32.4a")
  void a_supplement_notice_tells_the_whole_once() {
    CaseView submitted = submit("M2", "M3", "M5");
    done(
        hall.doors
            .caseDesk()
            .notifySupplement(
                act(AT_3, submitted.id()),
                List.of(new MaterialCode("M1"), new MaterialCode("M4"))));
    OneTimeNotice notice = (OneTimeNotice) issued(submitted.id(), 1);
    assertThat(notice.stopsIntake()).isTrue();
    assertThat(text(notice)).contains("一次性补正告知书", "申请书", "健康证明").doesNotContain("经营场所平面图");
  }

  @Test
  @Clause({"PLL-32b", "PLL-32.2"})
  void a_certificate_of_non_acceptance_names_ground_basis_and_the_right_authority() {
    CaseView submitted = submit("M1");
    done(
        hall.doors
            .caseDesk()
            .decline(
                act(AT_3, submitted.id()),
                new NonAcceptance(
                    NonAcceptanceGround.WRONG_AUTHORITY, "《水法》第四十八条", Optional.of("区水务局"))));
    assertThat(text(issued(submitted.id(), 1)))
        .contains(
            submitted.number() + "-1",
            "不属于本行政机关职权范围",
            "《水法》第四十八条",
            "请向区水务局提出申请",
            "向区人民政府申请行政复议",
            "王小梅",
            "2024 年 3 月 4 日",
            "审批专用章");
  }

  @Test
  @Clause("PLL-38")
  void a_refusal_says_its_reasons_and_both_remedies() {
    CaseView accepted = accepted();
    done(hall.doors.reviewDesk().review(act(REVIEWER, accepted.id()), false, List.of()));
    done(
        hall.doors
            .reviewDesk()
            .refuse(
                act(SUPERVISOR, accepted.id()),
                List.of(new Ground("场所不符合条件", "条例第五条")),
                List.of(
                    new Remedy(Remedy.Kind.RECONSIDERATION, "区人民政府", "60日内"),
                    new Remedy(Remedy.Kind.LITIGATION, "区人民法院", "6个月内"))));
    DecisionPaper refusal = (DecisionPaper) issued(accepted.id(), 2);
    assertThat(refusal.deliverBy()).isEmpty();
    assertThat(text(refusal)).contains("1. 场所不符合条件：条例第五条", "60日内向区人民政府申请行政复议", "6个月内向区人民法院提起行政诉讼");
  }

  @Test
  @Clause("PLL-44")
  void a_grant_says_by_when_the_result_is_delivered() {
    CaseView accepted = accepted();
    done(hall.doors.reviewDesk().review(act(REVIEWER, accepted.id()), true, List.of()));
    done(hall.doors.reviewDesk().approve(act(SUPERVISOR, accepted.id())));
    DecisionPaper grant = (DecisionPaper) issued(accepted.id(), 2);
    assertThat(grant.deliverBy()).contains(LocalDate.of(2024, 3, 18));
    assertThat(text(grant)).contains("准予行政许可", "小餐饮经营许可证");
  }

  @Test
  @Clause("HUN-4.5.2.7")
  void the_tracking_sheet_has_a_line_for_each_step_with_what_is_done() {
    CaseView submitted = submit("M1", "M2", "M3", "M4", "M5");
    assertThat(room.printTrackingSheet(AT_3, submitted.id()).ruling().codes())
        .containsExactly("usecase.PAPER_UNKNOWN");
    done(hall.doors.caseDesk().accept(act(AT_3, submitted.id())));
    done(hall.doors.reviewDesk().review(act(REVIEWER, submitted.id()), true, List.of()));
    TrackingSheet sheet = (TrackingSheet) done(room.printTrackingSheet(AT_3, submitted.id()));
    assertThat(sheet.steps()).hasSize(4);
    assertThat(sheet.steps())
        .extracting(TrackingSheet.StepLine::done)
        .containsExactly(
            Optional.of(MONDAY), Optional.of(MONDAY), Optional.empty(), Optional.empty());
  }

  @Test
  void a_ticket_slip_tells_how_many_are_before_it_while_it_is_just_taken() {
    hall.issue(LICENCES);
    hall.issue(LICENCES);
    TicketView reserved =
        done(
            hall.doors
                .reception()
                .takeTicket(
                    TakeTicket.forService(hall.request(), KIOSK, LICENCES)
                        .in(PriorityClass.ELDERLY)));
    TicketSlip slip = (TicketSlip) room.ticketSlip(reserved.id()).orElseThrow();
    assertThat(slip.ahead()).contains(2L);
    assertThat(text(slip)).contains("A003", "桃花岭服务大厅", "前面还有 2 位", "优先：老", "2024 年 3 月 4 日 9:00");
    done(hall.doors.reception().confirmTicket(hall.act(KIOSK, reserved.id())));
    assertThat(((TicketSlip) room.ticketSlip(reserved.id()).orElseThrow()).ahead()).isEmpty();
  }

  @Test
  @Clause("WF-31")
  void a_guide_bears_its_version_and_since_when_it_holds() {
    Paper guide = room.guide(new ItemCode("BL-01")).orElseThrow();
    assertThat(text(guide)).contains("第 1 版，自 2024 年 3 月 4 日起施行", "无数量限制", "不收费");
  }

  @Test
  void what_is_unknown_is_empty() {
    CaseView accepted = accepted();
    CaseId none = new CaseId(new UUID(9, 9));
    assertThat(room.print(AT_3, accepted.id(), "nothing", CopyMark.ORIGINAL).ruling().codes())
        .containsExactly("usecase.PAPER_UNKNOWN");
    assertThat(room.print(AT_3, none, "x", CopyMark.ORIGINAL).ruling().clauses())
        .containsExactly(HouseRule.UNKNOWN.id());
    assertThat(room.printTrackingSheet(AT_3, none).isGranted()).isFalse();
    assertThat(room.ticketSlip(new TicketId(new UUID(9, 9)))).isEmpty();
    assertThat(room.guide(new ItemCode("XX-99"))).isEmpty();
  }

  @Test
  void every_print_is_told_with_who_and_which_and_nothing_that_stands_on_it() {
    CaseView accepted = accepted();
    String number = accepted.number() + "-1";
    done(room.print(AT_3, accepted.id(), number, CopyMark.ORIGINAL));
    done(room.print(REVIEWER, accepted.id(), number, CopyMark.DUPLICATE));
    done(room.printTrackingSheet(AT_3, accepted.id()));
    List<Entry> told =
        hall.journal().stream().filter(e -> e.eventName().equals("PaperPrinted")).toList();
    assertThat(told)
        .extracting(e -> e.actor().person())
        .containsExactly(AT_3.person(), REVIEWER.person(), AT_3.person());
    assertThat(told.get(0).payload())
        .contains(accepted.id().toString(), "PROMISE_SLIP", number, "duplicate=false");
    assertThat(told.get(1).payload()).contains("duplicate=true");
    assertThat(told.get(2).payload()).contains("TRACKING_SHEET").doesNotContain(number);
    assertThat(told.toString()).doesNotContain("王小梅");
  }

  @Test
  void who_is_not_posted_gets_no_paper_and_the_attempt_is_told() {
    CaseView accepted = accepted();
    Actor nobody = Actor.of(new PersonId(new UUID(7, 7)), AT_3.function(), AT_3.place());
    Outcome<Paper> refused =
        room.print(nobody, accepted.id(), accepted.number() + "-1", CopyMark.ORIGINAL);
    assertThat(refused.ruling().clauses()).containsExactly(HouseRule.NOT_POSTED.id());
    assertThat(hall.journal())
        .noneMatch(e -> e.eventName().equals("PaperPrinted"))
        .anyMatch(e -> e.eventName().equals("ActRefused") && e.actor().equals(nobody));
  }

  @Test
  void a_case_from_before_there_were_codes_gets_its_code_with_its_first_print() {
    SampleHall older = new SampleHall(PaperRoomTest::keepingNoCodeOnSubmission);
    older.publish(
        SampleItems.licence().reviewedAndVerified(true).guide(SampleItems.guide()).build());
    PersonId who = done(older.doors.caseDesk().register(AT_3, wangXiaomei()));
    CaseView accepted = accepted(older, who);
    PaperRoom printing = older.doors.paperRoom();
    printing.print(AT_3, accepted.id(), "nothing", CopyMark.ORIGINAL);
    assertThat(code(older, accepted.id())).as("a refused print leaves nothing").isEmpty();
    String number = accepted.number() + "-1";
    AcceptancePaper first =
        (AcceptancePaper) done(printing.print(AT_3, accepted.id(), number, CopyMark.ORIGINAL));
    assertThat(first.head().query()).isPresent().isEqualTo(code(older, accepted.id()));
    AcceptancePaper second =
        (AcceptancePaper) done(printing.print(AT_3, accepted.id(), number, CopyMark.DUPLICATE));
    assertThat(second.head().query()).isEqualTo(first.head().query());
  }

  private static Optional<QueryCode> code(SampleHall hall, CaseId id) {
    return hall.database.read(stores -> stores.queryCodes().of(id));
  }

  private static Transactions keepingNoCodeOnSubmission(Transactions real) {
    return new Transactions() {
      @Override
      public <T> T run(Work<T> work) {
        return real.run(stores -> work.in(without(stores)));
      }

      @Override
      public <T> T read(Work<T> work) {
        return real.read(work);
      }
    };
  }

  private static Stores without(Stores real) {
    return bent(
        Stores.class,
        real,
        (method, answer) ->
            method.equals("queryCodes") ? forgetful((QueryCodes) answer.get()) : answer.get());
  }

  private static QueryCodes forgetful(QueryCodes real) {
    return bent(
        QueryCodes.class, real, (method, answer) -> method.equals("keep") ? null : answer.get());
  }

  private static <P> P bent(
      Class<P> port, P real, BiFunction<String, Supplier<Object>, Object> way) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (self, method, with) ->
                way.apply(
                    method.getName(),
                    () -> {
                      try {
                        return method.invoke(real, with);
                      } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(e);
                      }
                    })));
  }

  private Paper issued(CaseId id, int nth) {
    String number = hall.doors.enquiries().caseById(id).orElseThrow().number() + "-" + nth;
    return done(room.print(AT_3, id, number, CopyMark.ORIGINAL));
  }

  private static String text(Paper paper) {
    return new String(
        new PlainPress().press(paper, Language.ZH, CopyMark.ORIGINAL).bytes(),
        StandardCharsets.UTF_8);
  }

  private CaseView accepted() {
    return accepted(hall, wang);
  }

  private static CaseView accepted(SampleHall hall, PersonId who) {
    CaseView submitted = submit(hall, who, "M1", "M2", "M3", "M4", "M5");
    return done(hall.doors.caseDesk().accept(CaseAct.of(hall.request(), AT_3, submitted.id())));
  }

  private CaseView submit(String... materials) {
    return submit(hall, wang, materials);
  }

  private static CaseView submit(SampleHall hall, PersonId who, String... materials) {
    return done(
        hall.doors
            .caseDesk()
            .submit(
                new Submit(
                    hall.request(),
                    AT_3,
                    new CentreId("MXH"),
                    new ItemCode("BL-01"),
                    Parties.of(new Applicant(who, ApplicantKind.CITIZEN)),
                    Stream.of(materials)
                        .map(m -> MaterialMark.original(new MaterialCode(m)))
                        .toList(),
                    true,
                    false)));
  }

  private CaseAct act(Actor by, CaseId id) {
    return CaseAct.of(hall.request(), by, id);
  }

  private static PersonForm wangXiaomei() {
    return new PersonForm(
        new PersonId(new UUID(0, 78)),
        ApplicantKind.CITIZEN,
        "王小梅",
        IdentityType.RESIDENT_ID,
        ResidentId.invented(LocalDate.of(1990, 3, 1), 2).value(),
        "",
        "");
  }
}
