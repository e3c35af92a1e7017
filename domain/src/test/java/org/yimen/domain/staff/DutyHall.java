package org.yimen.domain.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yimen.domain.deadline.OpenInterval;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.CentreId;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.DocumentId;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.ItemId;
import org.yimen.domain.ids.LeaveId;
import org.yimen.domain.ids.MandateId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.Place;
import org.yimen.domain.ids.PostingId;
import org.yimen.domain.ids.PunchId;
import org.yimen.domain.ids.RulebookId;
import org.yimen.domain.ids.SubstitutionId;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.organisation.Centre;
import org.yimen.domain.organisation.CentreLevel;
import org.yimen.domain.organisation.CentreState;
import org.yimen.domain.organisation.Department;
import org.yimen.domain.organisation.Hall;
import org.yimen.domain.organisation.Window;
import org.yimen.domain.organisation.WindowKind;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Provision;
import org.yimen.domain.rulebook.ProvisionKey;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.rulebook.Strength;

/**
 * A street hall on Tuesday 2024-03-12: window 4 of social insurance, window 5 of the market office.
 */
final class DutyHall {
  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  static final LocalDate TUESDAY = LocalDate.of(2024, 3, 12);
  static final HallId HALL = new HallId("JD");
  static final WindowId WINDOW_4 = new WindowId("4");
  static final WindowId WINDOW_5 = new WindowId("5");
  static final DepartmentId INSURANCE = new DepartmentId("SB");
  static final DepartmentId MARKET = new DepartmentId("SC");
  static final PersonId ZHANG = new PersonId(new UUID(7, 1));
  static final PersonId LI = new PersonId(new UUID(7, 2));
  static final PersonId WANG = new PersonId(new UUID(7, 3));
  static final PersonId MANAGER = new PersonId(new UUID(7, 9));
  static final List<OpenInterval> NINE_TO_FIVE =
      List.of(new OpenInterval(LocalTime.of(9, 0), LocalTime.of(17, 0)));
  static final ItemId CARD = new ItemId(new UUID(8, 1));
  static final ItemId PENSION = new ItemId(new UUID(8, 2));
  static final Map<ItemId, String> ITEMS = Map.of(CARD, "社会保障卡申领", PENSION, "养老待遇核定");
  static final Provisions SILENT = Provisions.named("silent@2014-01-01").build();
  static final Provisions MEIXIHU =
      Provisions.named("meixihu@2023-12-20")
          .set("meixihu", DutyProvisions.EARLY_MINUTES, blocks(5, "MXH-16a"))
          .set("meixihu", DutyProvisions.AFTER_MINUTES, blocks(5, "MXH-16b"))
          .set("meixihu", DutyProvisions.ASKED_BEFORE, blocks(true, "NRM-34"))
          .set("meixihu", DutyProvisions.COVERED, blocks(true, "MXH-13a"))
          .set("meixihu", DutyProvisions.EQUAL_ABILITY, blocks(true, "MXH-13b"))
          .set("meixihu", StaffProvisions.MANDATE_REQUIRED, blocks(true, "HUN-4.5.2.2c"))
          .build();

  final List<PostingState> postings = new ArrayList<>();
  final List<MandateState> mandates = new ArrayList<>();
  final List<LeaveState> leaves = new ArrayList<>();
  final List<SubstitutionState> substitutions = new ArrayList<>();
  final List<PunchState> punches = new ArrayList<>();
  private int last = 100;

  static <T> Provision<T> blocks(T value, String clause) {
    return new Provision<>(value, new ClauseId(clause), Strength.BLOCK);
  }

  static <T> Provisions rule(ProvisionKey<T> key, T value, String clause) {
    return Provisions.named("one@2024-01-01").set("one", key, blocks(value, clause)).build();
  }

  static Instant at(String time) {
    return TUESDAY.atTime(LocalTime.parse(time)).atZone(ZONE).toInstant();
  }

  static LocalDateTime clock(String time) {
    return TUESDAY.atTime(LocalTime.parse(time));
  }

  UUID id() {
    return new UUID(9, ++last);
  }

  PostingState post(PersonId person, DepartmentId department, WindowId window) {
    return post(person, Optional.of(department), List.of(window), Functions.WINDOW_CLERK);
  }

  PostingState post(
      PersonId person,
      Optional<DepartmentId> department,
      List<WindowId> windows,
      FunctionCode... functions) {
    PostingState posted =
        new PostingState(
            new PostingId(id()),
            1,
            person,
            department,
            List.of(functions),
            windows,
            Period.from(LocalDate.of(2024, 1, 2)));
    postings.add(posted);
    return posted;
  }

  void mandate(PersonId person, Period period, ItemId... items) {
    mandates.add(
        new MandateState(
            new MandateId(id()),
            1,
            INSURANCE,
            person,
            List.of(items),
            period,
            new DocumentId(id())));
  }

  void substitute(PersonId holder, PersonId substitute) {
    substitutions.add(
        new SubstitutionState(
            new SubstitutionId(id()),
            1,
            holder,
            substitute,
            Period.from(LocalDate.of(2024, 1, 2))));
  }

  LeaveState away(PersonId person, TimeSpan span, Optional<PersonId> substitute) {
    LeaveState leave =
        new LeaveState(
            new LeaveId(id()),
            2,
            person,
            "SICK",
            span,
            span.from().minusDays(1),
            substitute,
            LeaveStanding.APPROVED,
            Optional.of(MANAGER));
    leaves.add(leave);
    return leave;
  }

  PunchState punch(PersonId person, String time, PunchDirection direction) {
    PunchState punch =
        new PunchState(new PunchId(id()), 1, person, at(time), direction, Optional.empty(), false);
    punches.add(punch);
    return punch;
  }

  Standing standing(PersonId person) {
    return new Standing(
        person,
        postings.stream().filter(p -> p.person().equals(person)).toList(),
        mandates.stream().filter(m -> m.person().equals(person)).toList());
  }

  StandIn pair(PersonId holder, PersonId substitute) {
    return new StandIn(standing(holder), standing(substitute), ITEMS);
  }

  LeaveDecider decider(PersonId person, FunctionCode function, PersonId asker) {
    return new LeaveDecider(
        Actor.of(person, function, Place.in(HALL)), standing(person), standing(asker));
  }

  Roster roster(String time, PersonId... atWindows) {
    return new Roster(
        centre(),
        HALL,
        NINE_TO_FIVE,
        new People(postings, mandates, leaves, substitutions, punches, Set.of(atWindows)),
        ITEMS,
        at(time));
  }

  static Centre centre() {
    return Centre.restore(
        new CentreState(
            CentreState.FORMAT,
            new CentreId("MXH"),
            "梅溪湖街道政务服务中心",
            Optional.empty(),
            CentreLevel.TOWNSHIP,
            "梅溪湖街道办事处",
            new RulebookId("meixihu"),
            ZONE,
            List.of(
                new Hall(
                    HALL,
                    "街道大厅",
                    Optional.empty(),
                    "路一号",
                    List.of(),
                    INSURANCE,
                    LocalTime.of(9, 0),
                    LocalTime.of(17, 0))),
            List.of(
                new Department(INSURANCE, "社会事务办", Optional.empty()),
                new Department(MARKET, "市场监督管理所", Optional.empty())),
            List.of(
                new Window(
                    WINDOW_4, HALL, WindowKind.DEPARTMENT, Optional.of(INSURANCE), List.of()),
                new Window(
                    WINDOW_5, HALL, WindowKind.DEPARTMENT, Optional.of(MARKET), List.of()))));
  }

  static <T> Outcome.Granted<T> granted(Outcome<T> outcome) {
    return outcome.fold(
        g -> g,
        r -> {
          throw new AssertionError(codes(r.ruling()));
        });
  }

  static List<String> codes(Ruling ruling) {
    return ruling.reasons().stream().map(r -> r.code() + "@" + r.clauses().get(0).value()).toList();
  }
}
