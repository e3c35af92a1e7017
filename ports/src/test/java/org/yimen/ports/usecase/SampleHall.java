package org.yimen.ports.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.yimen.domain.catalogue.FeeSchedule;
import org.yimen.domain.catalogue.ItemVersion;
import org.yimen.domain.catalogue.ItemVersionBuilder;
import org.yimen.domain.catalogue.SampleItems;
import org.yimen.domain.deadline.WorkingCalendar;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.CentreId;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.DocumentId;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.ItemCode;
import org.yimen.domain.ids.ItemId;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.Place;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.ids.RulebookId;
import org.yimen.domain.ids.ServiceId;
import org.yimen.domain.ids.TicketId;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.organisation.CentreLevel;
import org.yimen.domain.organisation.CentreState;
import org.yimen.domain.organisation.Department;
import org.yimen.domain.organisation.Hall;
import org.yimen.domain.organisation.Window;
import org.yimen.domain.organisation.WindowKind;
import org.yimen.domain.queue.Lane;
import org.yimen.domain.queue.PriorityClass;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.staff.Functions;
import org.yimen.domain.staff.Period;
import org.yimen.ports.driven.Clock;
import org.yimen.ports.driven.Transactions;
import org.yimen.ports.driving.EstablishCentre;
import org.yimen.ports.driving.GiveMandate;
import org.yimen.ports.driving.ItemAct;
import org.yimen.ports.driving.PostPerson;
import org.yimen.ports.driving.TakeTicket;
import org.yimen.ports.driving.TicketAct;
import org.yimen.ports.driving.TicketView;
import org.yimen.ports.driving.WindowAct;
import org.yimen.ports.journal.Entry;
import org.yimen.ports.memory.MemoryDatabase;
import org.yimen.ports.memory.MemoryRulebooks;
import org.yimen.ports.memory.UuidV7;

/** A centre with two halls on Monday 4 March 2024, 09:00, set up through the doors. */
final class SampleHall {
  static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);
  static final HallId STREET = new HallId("JD");
  static final HallId TAOHUALING = new HallId("THL");
  static final DepartmentId CENTRE = new DepartmentId("ZWZX");
  static final DepartmentId MARKET = SampleItems.MARKET;
  static final DepartmentId GRID = new DepartmentId("WGZX");
  static final WindowId WINDOW_3 = new WindowId("THL-03");
  static final WindowId WINDOW_4 = new WindowId("THL-04");
  static final WindowId WINDOW_ALL = new WindowId("THL-09");
  static final WindowId STREET_WINDOW = new WindowId("JD-02");
  static final ServiceId LICENCES = new ServiceId("市场监督");
  static final ServiceId INSURANCE = new ServiceId("YB");
  static final ServiceId ENQUIRY = new ServiceId("ZX");
  static final Lane LANE_A = lane("THL-A", TAOHUALING, "A", LICENCES);
  static final Lane LANE_H = lane("THL-H", TAOHUALING, "H", INSURANCE);
  static final Lane LANE_Y = lane("THL-Y", TAOHUALING, "Y", ENQUIRY);
  static final Lane STREET_LANE = lane("JD-F", STREET, "F", new ServiceId("公共服务"));

  static final Actor SYSTEM = actor(99, Functions.SYSTEM, Place.OUTSIDE);
  static final Actor KIOSK = actor(90, Functions.KIOSK, Place.in(TAOHUALING));
  static final Actor STREET_KIOSK = actor(91, Functions.KIOSK, Place.in(STREET));
  static final Actor MANAGER = actor(1, Functions.CENTRE_MANAGER, Place.in(STREET));
  static final Actor AT_3 = actor(3, Functions.WINDOW_CLERK, Place.at(TAOHUALING, WINDOW_3));
  static final Actor AT_4 = actor(4, Functions.WINDOW_CLERK, Place.at(TAOHUALING, WINDOW_4));
  static final Actor AT_ALL = actor(5, Functions.WINDOW_CLERK, Place.at(TAOHUALING, WINDOW_ALL));
  static final Actor REVIEWER = actor(6, Functions.REVIEWER, Place.in(TAOHUALING));
  static final Actor SUPERVISOR = actor(7, Functions.DEPARTMENT_SUPERVISOR, Place.in(TAOHUALING));
  static final Actor STRANGER = actor(66, Functions.WINDOW_CLERK, Place.at(TAOHUALING, WINDOW_4));

  final HandClock clock = new HandClock(monday("09:00:00"));
  final UuidV7 identities = new UuidV7(clock);
  final MemoryDatabase database = new MemoryDatabase();
  final UseCases doors;

  SampleHall() {
    this(t -> t);
  }

  /** With something between the use cases and the stores. */
  SampleHall(UnaryOperator<Transactions> between) {
    this.doors = doors(between.apply(database));
    setUp();
  }

  /** A clock that is moved by hand. */
  static final class HandClock implements Clock {
    private volatile Instant now;

    HandClock(Instant now) {
      this.now = now;
    }

    @Override
    public Instant now() {
      return now;
    }

    void pass(Duration time) {
      now = now.plus(time);
    }
  }

  /** Nobody there yet, nothing set up. */
  static SampleHall empty() {
    return new SampleHall(false);
  }

  private SampleHall(boolean ignored) {
    this.doors = doors(database);
  }

  private UseCases doors(Transactions transactions) {
    return UseCases.of(
        transactions,
        database,
        clock,
        identities,
        new MemoryRulebooks(Map.of(new RulebookId("meixihu"), SampleRules.meixihu())),
        centre -> WorkingCalendar.weekendsOnly(2020, 2030),
        new org.yimen.ports.memory.Pbkdf2Hasher(1),
        new org.yimen.ports.memory.RandomSecrets());
  }

  private void setUp() {
    done(
        doors
            .centreOffice()
            .establish(
                new EstablishCentre(
                    request(), SYSTEM, centre(), List.of(LANE_A, LANE_H, LANE_Y, STREET_LANE))));
    post(SYSTEM, MANAGER, Optional.empty());
    for (Actor officer : List.of(AT_3, AT_4, REVIEWER, SUPERVISOR)) {
      post(MANAGER, officer, Optional.of(MARKET));
      done(
          doors
              .staffOffice()
              .giveMandate(
                  new GiveMandate(
                      request(),
                      MANAGER,
                      MARKET,
                      officer.person(),
                      List.of(),
                      Period.from(LocalDate.of(2024, 1, 1)),
                      new DocumentId(identities.next()))));
    }
    post(MANAGER, AT_ALL, Optional.of(GRID));
  }

  static CentreState centre() {
    return new CentreState(
        CentreState.FORMAT,
        new CentreId("MXH"),
        "梅溪湖街道政务服务中心",
        Optional.empty(),
        CentreLevel.TOWNSHIP,
        "梅溪湖街道办事处",
        new RulebookId("meixihu"),
        SHANGHAI,
        List.of(
            hall(STREET, "街道服务大厅", "示范路1号一楼", "公共服务"),
            hall(TAOHUALING, "桃花岭服务大厅", "示范二路8号一楼", "市场监督", "医保")),
        List.of(
            new Department(CENTRE, "政务服务中心", Optional.empty()),
            new Department(MARKET, "市场监督管理所", Optional.empty()),
            new Department(GRID, "网格化综合服务中心", Optional.empty())),
        List.of(
            new Window(STREET_WINDOW, STREET, WindowKind.ENTRUSTED, Optional.empty(), List.of()),
            new Window(
                new WindowId("THL-01"),
                TAOHUALING,
                WindowKind.ENQUIRY,
                Optional.empty(),
                List.of(ENQUIRY)),
            department(WINDOW_3),
            department(WINDOW_4),
            new Window(WINDOW_ALL, TAOHUALING, WindowKind.ENTRUSTED, Optional.empty(), List.of())));
  }

  private static Window department(WindowId id) {
    return new Window(
        id, TAOHUALING, WindowKind.DEPARTMENT, Optional.of(MARKET), List.of(LICENCES));
  }

  private static Hall hall(HallId id, String name, String address, String... fields) {
    return new Hall(
        id,
        name,
        Optional.empty(),
        address,
        List.of(fields),
        CENTRE,
        LocalTime.of(9, 0),
        LocalTime.of(17, 0));
  }

  private static Lane lane(String id, HallId hall, String prefix, ServiceId service) {
    return new Lane(new LaneId(id), hall, id, Optional.empty(), prefix, List.of(service), true);
  }

  void post(Actor by, Actor officer, Optional<DepartmentId> department) {
    done(doors.staffOffice().post(posting(by, officer, department)));
  }

  PostPerson posting(Actor by, Actor officer, Optional<DepartmentId> department) {
    return new PostPerson(
        request(),
        by,
        officer.person(),
        department,
        List.of(officer.function()),
        officer.place().window().stream().toList(),
        Period.from(LocalDate.of(2024, 1, 1)));
  }

  /** Another item like the licence, under its own code and field. */
  static ItemVersion item(long id, String code, String field) {
    ItemVersion like = SampleItems.licence().build();
    return new ItemVersionBuilder(
            new ItemId(new UUID(1, id)),
            new ItemCode(code),
            like.nameZh() + id,
            like.category(),
            MARKET)
        .field(field)
        .statutory(20)
        .promise(8)
        .fee(FeeSchedule.FREE)
        .materials(like.materials())
        .guide(like.guide())
        .build();
  }

  /** A version of {@link SampleItems}, drafted, approved and published. */
  ItemId publish(ItemVersion version) {
    ItemId id = done(doors.itemOffice().draft(request(), SUPERVISOR, version)).id();
    done(doors.itemOffice().approve(ItemAct.of(request(), MANAGER, id)));
    done(doors.itemOffice().publish(ItemAct.of(request(), MANAGER, id)));
    return id;
  }

  TicketView issue(ServiceId service) {
    return issue(KIOSK, service, PriorityClass.ORDINARY);
  }

  TicketView issue(Actor by, ServiceId service, PriorityClass priority) {
    TicketView reserved =
        done(
            doors
                .reception()
                .takeTicket(TakeTicket.forService(request(), by, service).in(priority)));
    return done(doors.reception().confirmTicket(act(by, reserved.id())));
  }

  void open(Actor officer) {
    done(doors.reception().openWindow(window(officer)));
  }

  WindowAct window(Actor officer) {
    return new WindowAct(request(), officer);
  }

  TicketAct act(Actor by, TicketId ticket) {
    return TicketAct.of(request(), by, ticket);
  }

  /** Calls the next ticket, serves it at once, and answers its number. */
  TicketView serveNext(Actor officer) {
    TicketView called = done(doors.reception().callNext(window(officer)));
    done(doors.reception().start(act(officer, called.id())));
    return done(doors.reception().finish(act(officer, called.id()), List.of()));
  }

  RequestId request() {
    return new RequestId(identities.next());
  }

  void pass(Duration time) {
    clock.pass(time);
  }

  List<Entry> journal() {
    return database.after(0, Integer.MAX_VALUE);
  }

  List<String> eventsFrom(long position) {
    return database.after(position, Integer.MAX_VALUE).stream().map(Entry::eventName).toList();
  }

  long position() {
    return journal().size();
  }

  static Instant monday(String time) {
    return LocalDateTime.of(MONDAY, LocalTime.parse(time)).atZone(SHANGHAI).toInstant();
  }

  static Actor actor(long person, FunctionCode function, Place place) {
    return Actor.of(new PersonId(new UUID(0, person)), function, place);
  }

  static <V> V done(Outcome<V> outcome) {
    return outcome.fold(
        Outcome.Granted::state,
        r -> {
          throw new AssertionError("refused: " + r.ruling());
        });
  }

  /** The outcome is refused for just these reasons, each written {@code code@clause}. */
  static void refused(Outcome<?> outcome, String... reasons) {
    assertThat(outcome.isGranted()).isFalse();
    assertThat(
            outcome.ruling().reasons().stream()
                .map(r -> r.code() + "@" + r.clauses().get(0).value()))
        .containsExactlyElementsOf(Arrays.asList(reasons));
  }
}
