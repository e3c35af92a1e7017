package org.yimen.app.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yimen.app.api.Answer.Nothing;
import org.yimen.app.api.Rulings.RulingBody;
import org.yimen.app.web.OfficeSeat;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.staff.AttendanceDay;
import org.yimen.domain.staff.AttendanceKind;
import org.yimen.domain.staff.CheckDone;
import org.yimen.domain.staff.ClosureCause;
import org.yimen.domain.staff.DutyDayState;
import org.yimen.domain.staff.DutyPart;
import org.yimen.domain.staff.PostStanding;
import org.yimen.domain.staff.PostToday;
import org.yimen.ports.driving.DutyAct;
import org.yimen.ports.driving.DutyCheck;
import org.yimen.ports.driving.DutyOffice;
import org.yimen.ports.driving.DutyView;

/** The day of a hall 开馆闭馆, and the attendance of an officer. */
final class DayRoutes {
  private static final int CODE = 100;
  private static final String DAY = "/office/halls/{hall}/day";

  private final OfficeDesk desk;
  private final DutyOffice duty;

  DayRoutes(OfficeDesk desk) {
    this.desk = desk;
    this.duty = desk.hall().yimen().dutyOffice();
  }

  /** A line of a checklist; in order only where somebody looked and found it so. */
  record CheckBody(
      DutyPart part, String check, List<String> words, boolean inOrder, Optional<Instant> at) {}

  /** A post at a window. */
  record PostBody(
      UUID officer,
      List<String> functions,
      List<String> windows,
      PostStanding standing,
      boolean onLeave,
      Optional<UUID> substitute) {}

  /** A day of an officer; times as {@code 08:55}. */
  record AttendanceBody(
      LocalDate day,
      AttendanceKind kind,
      Optional<String> came,
      Optional<String> left,
      RulingBody remarks) {}

  /** The days of an officer in a month. */
  record AttendanceList(UUID officer, List<AttendanceBody> days) {}

  /** A hall today; hours as {@code 09:00-17:00}. */
  record HallDay(
      String hall,
      LocalDate day,
      long version,
      List<String> hours,
      Optional<Instant> opened,
      Optional<Instant> closed,
      Optional<ClosureCause> closure,
      List<CheckBody> checks,
      List<PostBody> posts,
      RulingBody alerts,
      RulingBody may) {}

  /** The day after an act, with the ruling. */
  record DayDone(HallDay day, RulingBody ruling) {}

  /** The version that the caller saw; 0 where nothing is on record yet. */
  record DaySeen(long version) {}

  /** What somebody looked at. */
  record Looked(long version, DutyPart part, @Longest(CODE) String check, boolean inOrder) {}

  /** Why the hall stays closed. */
  record Closure(long version, ClosureCause cause) {}

  RouteGroup group() {
    return new RouteGroup(
        "days",
        "开馆闭馆",
        "days",
        List.of(
            Route.get(DAY, "readDay", "大厅当日", "A hall today")
                .to(OfficeDesk.ROLES)
                .answers(HallDay.class, call -> Answer.ok(day(call, hall(call)))),
            Route.act(DAY + "/opening", "openHall", "开馆", "Opens the hall for the day")
                .to(OfficeDesk.ROLES)
                .takes(DaySeen.class)
                .answers(
                    DayDone.class, call -> told(call, duty.open(act(call, call.body().version())))),
            Route.act(DAY + "/closing", "closeHall", "闭馆", "Closes the hall for the day")
                .to(OfficeDesk.ROLES)
                .takes(DaySeen.class)
                .answers(
                    DayDone.class,
                    call -> told(call, duty.close(act(call, call.body().version())))),
            Route.act(DAY + "/closure", "keepHallClosed", "临时闭馆", "The hall stays closed today")
                .to(OfficeDesk.ROLES)
                .takes(Closure.class)
                .answers(
                    DayDone.class,
                    call ->
                        told(
                            call,
                            duty.keepClosed(
                                act(call, call.body().version()), call.body().cause()))),
            Route.act(
                    DAY + "/checks", "checkHall", "登记检查", "Puts a look at the checklist on record")
                .to(OfficeDesk.ROLES)
                .takes(Looked.class)
                .answers(DayDone.class, this::look),
            Route.get(
                    "/office/officers/{officer}/attendance",
                    "listAttendance",
                    "考勤",
                    "The days of an officer")
                .to(OfficeDesk.ROLES)
                .asks("month", String.class, "A month, 2024-03; this one if left out.")
                .answers(AttendanceList.class, this::attendance)));
  }

  private HallId hall(Call<?> call) {
    return desk.hall()
        .place(call.request().pathParam("hall"))
        .orElseThrow(ProblemException::unknown)
        .id();
  }

  private DutyAct act(Call<?> call, long version) {
    return new DutyAct(call.id(), desk.seat(call).actor(), hall(call), Optional.of(version));
  }

  private Answer look(Call<Looked> call) {
    Looked looked = call.body();
    return told(
        call,
        duty.check(act(call, looked.version()), looked.part(), looked.check(), looked.inOrder()));
  }

  private Answer told(Call<?> call, Outcome<DutyDayState> outcome) {
    return desk.told(
        call, 200, outcome, (state, ruling) -> new DayDone(day(call, state.hall()), ruling));
  }

  private HallDay day(Call<?> call, HallId hall) {
    OfficeSeat seat = desk.seat(call);
    DutyView view = duty.today(seat.actor(), hall).orElseThrow(ProblemException::unknown);
    Provisions rules = seat.rules();
    return new HallDay(
        hall.value(),
        view.day(),
        view.record().map(DutyDayState::version).orElse(0L),
        view.hours().stream().map(i -> i.opens() + "-" + i.closes()).toList(),
        view.record().flatMap(DutyDayState::opened),
        view.record().flatMap(DutyDayState::closed),
        view.record().flatMap(DutyDayState::closure),
        view.checks().stream().map(DayRoutes::check).toList(),
        view.posts().stream().map(DayRoutes::post).toList(),
        Rulings.body(view.alerts(), rules, call.wording()),
        Rulings.body(view.mayManage(), rules, call.wording()));
  }

  private static CheckBody check(DutyCheck check) {
    return new CheckBody(
        check.part(),
        check.code(),
        check.words(),
        check.done().filter(CheckDone::inOrder).isPresent(),
        check.done().map(CheckDone::at));
  }

  private static PostBody post(PostToday post) {
    return new PostBody(
        post.posting().person().value(),
        post.posting().functions().stream().map(FunctionCode::value).toList(),
        post.windows().stream().map(WindowId::value).toList(),
        post.standing(),
        post.away().isPresent(),
        post.substitute().map(PersonId::value));
  }

  private Answer attendance(Call<Nothing> call) {
    OfficeSeat seat = desk.seat(call);
    PersonId officer = new PersonId(call.pathId("officer"));
    YearMonth month =
        call.query("month")
            .map(DayRoutes::month)
            .orElse(YearMonth.from(desk.hall().today(seat.centre())));
    return Answer.ok(
        new AttendanceList(
            officer.value(),
            duty.attendance(seat.actor(), officer, month).stream()
                .map(d -> attendance(d, seat, call))
                .toList()));
  }

  private static YearMonth month(String text) {
    try {
      return YearMonth.parse(text);
    } catch (DateTimeParseException e) {
      throw ProblemException.of(Problem.Part.QUERY, "month", Problem.Kind.WRONG_VALUE);
    }
  }

  private static AttendanceBody attendance(AttendanceDay day, OfficeSeat seat, Call<?> call) {
    return new AttendanceBody(
        day.day(),
        day.kind(),
        day.came().map(Object::toString),
        day.left().map(Object::toString),
        Rulings.body(day.remarks(), seat.rules(), call.wording()));
  }
}
