package org.yimen.app.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yimen.calendar.china.ChinaCalendar;
import org.yimen.domain.casework.Delivery;
import org.yimen.domain.casework.MaterialMark;
import org.yimen.domain.casework.Stage;
import org.yimen.domain.catalogue.ApplicationForm;
import org.yimen.domain.catalogue.BasisKind;
import org.yimen.domain.catalogue.FeeSchedule;
import org.yimen.domain.catalogue.FormField;
import org.yimen.domain.catalogue.ItemCategory;
import org.yimen.domain.catalogue.ItemVersion;
import org.yimen.domain.catalogue.ItemVersionBuilder;
import org.yimen.domain.catalogue.LegalBasis;
import org.yimen.domain.catalogue.Material;
import org.yimen.domain.catalogue.MaterialSource;
import org.yimen.domain.catalogue.Remedy;
import org.yimen.domain.catalogue.ServiceGuide;
import org.yimen.domain.deadline.WorkingCalendar;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.CentreId;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.DocumentId;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.ItemCode;
import org.yimen.domain.ids.ItemId;
import org.yimen.domain.ids.MaterialCode;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.Place;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.ids.RulebookId;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.organisation.CentreLevel;
import org.yimen.domain.organisation.CentreState;
import org.yimen.domain.organisation.Department;
import org.yimen.domain.organisation.Hall;
import org.yimen.domain.organisation.Window;
import org.yimen.domain.organisation.WindowKind;
import org.yimen.domain.person.Applicant;
import org.yimen.domain.person.ApplicantKind;
import org.yimen.domain.person.IdentityType;
import org.yimen.domain.person.Parties;
import org.yimen.domain.person.PersonForm;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.staff.Functions;
import org.yimen.domain.staff.Period;
import org.yimen.ports.Yimen;
import org.yimen.ports.driving.CaseAct;
import org.yimen.ports.driving.CaseReading;
import org.yimen.ports.driving.CaseView;
import org.yimen.ports.driving.EstablishCentre;
import org.yimen.ports.driving.GiveMandate;
import org.yimen.ports.driving.ItemAct;
import org.yimen.ports.driving.PostPerson;
import org.yimen.ports.driving.Submit;
import org.yimen.ports.journal.Entry;
import org.yimen.rulebook.jackson.YamlRulebooks;

/** README's example of a case from an empty house to the delivered result is this class. */
class CaseExampleTest {
  // README begins
  // Without clock(...) it is the machine's.
  static final Instant NOW = Instant.parse("2026-09-21T02:00:00Z");
  final WorkingCalendar calendar = ChinaCalendar.load().calendar();
  final Yimen yimen =
      Yimen.builder()
          .rulebooks(YamlRulebooks.builtIn())
          .calendars(centre -> calendar)
          .clock(() -> NOW)
          .build();

  static final LocalDate START = LocalDate.of(2026, 1, 1);
  static final MaterialCode FORM = new MaterialCode("M1");
  final CentreId centre = new CentreId("QT");
  final HallId hall = new HallId("QT-1");
  final WindowId window = new WindowId("QT-01");
  final DepartmentId market = new DepartmentId("SCJG");
  final Actor system = person(0, Functions.SYSTEM);
  final Actor manager = person(1, Functions.CENTRE_MANAGER);
  final Actor clerk = person(2, Functions.WINDOW_CLERK);
  final Actor reviewer = person(3, Functions.REVIEWER);
  final Actor approver = person(4, Functions.APPROVER);

  CaseReading fromSettingUpToDelivery() {
    // a centre with one hall and one department, bound to Hunan's rulebook
    done(
        yimen
            .centreOffice()
            .establish(new EstablishCentre(request(), system, centre(), List.of())));
    post(system, manager, Optional.empty());
    for (Actor officer : List.of(clerk, reviewer, approver)) {
      post(manager, officer, Optional.of(market));
      done(
          yimen
              .staffOffice()
              .giveMandate(
                  new GiveMandate(
                      request(),
                      manager,
                      market,
                      officer.person(),
                      List.of(),
                      Period.from(START),
                      new DocumentId(UUID.randomUUID()))));
    }

    // one item: 20 working days by law, 8 promised
    ItemVersion item = item();
    done(yimen.itemOffice().draft(request(), manager, item));
    done(yimen.itemOffice().approve(ItemAct.of(request(), manager, item.item())));
    done(yimen.itemOffice().publish(ItemAct.of(request(), manager, item.item())));

    // an applicant comes to the window; only the register ever holds what is personal
    PersonId li =
        done(
            yimen
                .caseDesk()
                .register(
                    request(),
                    clerk,
                    new PersonForm(
                        new PersonId(UUID.randomUUID()),
                        ApplicantKind.CITIZEN,
                        "李四",
                        IdentityType.RESIDENT_ID,
                        "11010519491231002X",
                        "13800138000",
                        "")));
    CaseView submitted =
        done(
            yimen
                .caseDesk()
                .submit(
                    new Submit(
                        request(),
                        clerk,
                        centre,
                        item.code(),
                        Parties.of(new Applicant(li, ApplicantKind.CITIZEN)),
                        List.of(MaterialMark.original(FORM)),
                        true,
                        false)));
    CaseId id = submitted.id();
    CaseView accepted = done(yimen.caseDesk().accept(act(clerk, id)));
    done(yimen.caseDesk().handOver(act(clerk, id), accepted.number() + "-1"));

    // one reviews, another approves
    done(yimen.reviewDesk().review(act(reviewer, id), true, List.of()));
    done(yimen.reviewDesk().approve(act(approver, id)));
    done(yimen.caseDesk().deliver(act(clerk, id), Delivery.Manner.WINDOW, li));
    return yimen.enquiries().caseById(id).orElseThrow();
  }

  CaseAct act(Actor by, CaseId id) {
    return CaseAct.of(request(), by, id);
  }

  RequestId request() {
    return yimen.newRequest();
  }

  /** A refusal is a result that says why; here nothing should be refused. */
  static <V> V done(Outcome<V> outcome) {
    if (outcome instanceof Outcome.Granted<V> granted) return granted.state();
    throw new IllegalStateException("refused: " + outcome.ruling().codes());
  }

  Actor person(long number, FunctionCode function) {
    Place place = function.equals(Functions.WINDOW_CLERK) ? Place.at(hall, window) : Place.in(hall);
    return Actor.of(new PersonId(new UUID(0, number)), function, place);
  }

  void post(Actor by, Actor officer, Optional<DepartmentId> department) {
    done(
        yimen
            .staffOffice()
            .post(
                new PostPerson(
                    request(),
                    by,
                    officer.person(),
                    department,
                    List.of(officer.function()),
                    officer.place().window().stream().toList(),
                    Period.from(START))));
  }

  CentreState centre() {
    List<Window> windows = new ArrayList<>();
    windows.add(new Window(window, hall, WindowKind.DEPARTMENT, Optional.of(market), List.of()));
    // Hunan wants a window of every kind.
    for (WindowKind kind : EnumSet.complementOf(EnumSet.of(WindowKind.DEPARTMENT))) {
      WindowId id = new WindowId("QT-" + kind.ordinal());
      windows.add(new Window(id, hall, kind, Optional.empty(), List.of()));
    }
    return new CentreState(
        CentreState.FORMAT,
        centre,
        "青塘镇政务服务中心",
        Optional.empty(),
        CentreLevel.TOWNSHIP,
        "青塘镇人民政府",
        new RulebookId("hunan"),
        ZoneId.of("Asia/Shanghai"),
        List.of(
            new Hall(
                hall,
                "服务大厅",
                Optional.empty(),
                "青塘镇示范路1号",
                List.of("市场监督"),
                market,
                LocalTime.of(9, 0),
                LocalTime.of(17, 0))),
        List.of(new Department(market, "市场监督管理所", Optional.empty())),
        windows);
  }

  ItemVersion item() {
    Material form =
        new Material(FORM, "申请书", true, 1, 0, MaterialSource.APPLICANT, false, false, "");
    return new ItemVersionBuilder(
            new ItemId(new UUID(1, 1)),
            new ItemCode("QT-XCY"),
            "小餐饮经营许可",
            ItemCategory.LICENCE,
            market)
        .field("市场监督")
        .statutory(20)
        .promise(8)
        .fee(FeeSchedule.FREE)
        .reviewedAndVerified(true)
        .materials(List.of(form))
        .guide(guide())
        .build();
  }

  ServiceGuide guide() {
    return new ServiceGuide(
        Optional.of("核发小餐饮经营许可。"),
        List.of(
            new LegalBasis(
                BasisKind.LOCAL_REGULATION, "演示条例", "第五条", "小餐饮实行许可管理。", Optional.of(START))),
        Optional.of("有固定场所。"),
        Optional.of("无数量限制"),
        Optional.of("受理、审查、决定、送达"),
        Optional.of("许可证"),
        Optional.of("服务大厅，工作日9:00—17:00"),
        List.of(new Remedy(Remedy.Kind.COMPLAINT, "12345", "随时")),
        Optional.of("0731-00000000"),
        List.of(
            new ApplicationForm(
                "申请书",
                1,
                List.of(new FormField("申请人姓名", Optional.of("确定申请人"))),
                Optional.of("填写样例"))));
  }

  // README ends

  @Test
  void the_example_runs_from_an_empty_house_to_the_delivered_result() {
    CaseReading read = fromSettingUpToDelivery();
    assertThat(read.stage()).isEqualTo(Stage.DELIVERED);
    assertThat(read.label().zh()).isEqualTo("承诺件");
    assertThat(read.clock().orElseThrow().promise().orElseThrow().due()).isEqualTo("2026-10-09");
    assertThat(read.papersOwed()).isEmpty();
    assertThat(yimen.enquiries().journal(read.id()))
        .extracting(Entry::eventName)
        .containsExactly(
            "CaseSubmitted",
            "CaseAccepted",
            "PaperHandedOver",
            "CaseReviewed",
            "CaseDecided",
            "CaseDelivered");
  }

  @Test
  void readme_quotes_this_class() throws IOException {
    Quoted.assertInReadme("CaseExampleTest.java");
  }

  @Test
  void readme_quotes_the_example_of_the_test_kit() throws IOException {
    Quoted.assertInReadme("MyStorageTest.java");
  }
}
