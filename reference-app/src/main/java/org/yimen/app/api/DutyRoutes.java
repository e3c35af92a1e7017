package org.yimen.app.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yimen.app.api.Answer.Nothing;
import org.yimen.app.api.Rulings.RulingBody;
import org.yimen.app.office.LeaveEntry;
import org.yimen.app.office.SubstituteEntry;
import org.yimen.app.web.OfficeSeat;
import org.yimen.domain.ids.DeviceId;
import org.yimen.domain.ids.LeaveId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.PunchId;
import org.yimen.domain.ids.SubstitutionId;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.staff.LeaveStanding;
import org.yimen.domain.staff.LeaveState;
import org.yimen.domain.staff.PageRole;
import org.yimen.domain.staff.Punch;
import org.yimen.domain.staff.PunchDirection;
import org.yimen.domain.staff.PunchState;
import org.yimen.domain.staff.SubstitutionState;
import org.yimen.ports.driving.DecideLeave;
import org.yimen.ports.driving.DutyOffice;
import org.yimen.ports.driving.LeaveView;

/** Leave, substitutes and punches 考勤请假. */
final class DutyRoutes {
  private static final int CODE = 100;
  private static final int DAYS = 90;
  private static final String LEAVES = "/duty/leaves";
  private static final String LEAVE = LEAVES + "/{leave}";
  private static final String SUBSTITUTIONS = "/duty/substitutions";
  private static final String PUNCHES = "/duty/punches";

  private final OfficeDesk desk;
  private final DutyOffice duty;

  DutyRoutes(OfficeDesk desk) {
    this.desk = desk;
    this.duty = desk.hall().yimen().dutyOffice();
  }

  /** A leave; times by the hall's clock, as {@code 2024-03-12T14:00}; the end is no part of it. */
  record LeaveBody(
      UUID id,
      long version,
      UUID officer,
      String kind,
      String from,
      String until,
      Optional<UUID> substitute,
      LeaveStanding standing) {}

  /** A leave, and whether the caller may decide on it. */
  record LeaveSeen(LeaveBody leave, RulingBody mayDecide) {}

  /** Leaves that wait for a decision, and those of the days asked for. */
  record LeaveList(List<LeaveSeen> leaves) {}

  /** A leave after an act, with the ruling. */
  record LeaveDone(LeaveBody leave, RulingBody ruling) {}

  /**
   * What is asked for; without an officer for the caller, without times for whole days, without a
   * last day for the first one.
   */
  record LeaveAskedFor(
      Optional<UUID> officer,
      @Longest(CODE) String kind,
      LocalDate first,
      @Longest(CODE) Optional<String> from,
      Optional<LocalDate> last,
      @Longest(CODE) Optional<String> until,
      Optional<UUID> substitute) {}

  /** A leave is approved; without a substitute the one whom the asker named. */
  record Approval(long version, Optional<UUID> substitute) {}

  /** The version that the caller saw. */
  record Seen(long version) {}

  /** Who stands in for whom. */
  record SubstitutionBody(
      UUID id,
      long version,
      UUID holder,
      UUID substitute,
      LocalDate first,
      Optional<LocalDate> last) {}

  /** All substitutions, ended ones too. */
  record SubstitutionList(List<SubstitutionBody> substitutions) {}

  /** A substitution after an act, with the ruling. */
  record SubstitutionDone(SubstitutionBody substitution, RulingBody ruling) {}

  /** Who is to stand in for whom. */
  record NewSubstitution(UUID holder, UUID substitute, LocalDate first, Optional<LocalDate> last) {}

  /** The last day of a substitution. */
  record SubstitutionEnd(long version, LocalDate lastDay) {}

  /** A punch; without a clock by hand. */
  record PunchBody(
      UUID id,
      UUID officer,
      Instant at,
      PunchDirection direction,
      Optional<String> clock,
      boolean struck) {}

  /** Punches in order, struck ones too. */
  record PunchList(List<PunchBody> punches) {}

  /** A punch after an act, with the ruling. */
  record PunchDone(PunchBody punch, RulingBody ruling) {}

  /** A punch that is to be put on record; without a clock by hand. */
  record NewPunch(
      UUID officer, Instant at, PunchDirection direction, @Longest(CODE) Optional<String> clock) {}

  RouteGroup group() {
    return new RouteGroup(
        "duty",
        "考勤请假",
        "duty",
        List.of(
            Route.get(LEAVES, "listLeaves", "请假", "Leaves")
                .to(PageRole.values())
                .asks("first", LocalDate.class, "First day; today if left out.")
                .asks("last", LocalDate.class, "Last day; 90 days on if left out.")
                .answers(LeaveList.class, this::leaves),
            Route.act(LEAVES, "askLeave", "申请请假", "Asks for leave")
                .to(PageRole.values())
                .takes(LeaveAskedFor.class)
                .creates(LeaveDone.class, this::ask),
            Route.act(LEAVE + "/approval", "approveLeave", "批准请假", "Approves a leave")
                .to(PageRole.values())
                .takes(Approval.class)
                .answers(LeaveDone.class, this::approve),
            Route.act(LEAVE + "/refusal", "refuseLeave", "不批准请假", "Refuses a leave")
                .to(PageRole.values())
                .takes(Seen.class)
                .answers(LeaveDone.class, this::refuse),
            Route.act(LEAVE + "/return", "backFromLeave", "销假", "Back from a leave, or withdrawn")
                .to(PageRole.values())
                .takes(Seen.class)
                .answers(LeaveDone.class, this::back),
            Route.get(SUBSTITUTIONS, "listSubstitutions", "AB 岗", "Who stands in for whom")
                .to(PageRole.values())
                .answers(SubstitutionList.class, this::substitutions),
            Route.act(SUBSTITUTIONS, "nameSubstitute", "指定 B 岗", "Names who stands in")
                .to(PageRole.values())
                .takes(NewSubstitution.class)
                .creates(SubstitutionDone.class, this::nameSubstitute),
            Route.act(
                    SUBSTITUTIONS + "/{substitution}/end",
                    "endSubstitution",
                    "结束顶岗",
                    "Ends a substitution")
                .to(PageRole.values())
                .takes(SubstitutionEnd.class)
                .answers(SubstitutionDone.class, this::endSubstitution),
            Route.get(
                    "/office/officers/{officer}/punches",
                    "listPunches",
                    "打卡记录",
                    "The punches of an officer on a day")
                .to(OfficeDesk.ROLES)
                .asks("day", LocalDate.class, "A day; today if left out.")
                .answers(PunchList.class, this::punches),
            Route.act(PUNCHES, "takePunch", "登记打卡", "Puts a punch on record")
                .to(OfficeDesk.ROLES)
                .takes(NewPunch.class)
                .creates(PunchDone.class, this::punch),
            Route.act(PUNCHES + "/{punch}/strike", "strikePunch", "作废打卡", "Strikes a punch out")
                .to(OfficeDesk.ROLES)
                .answers(PunchDone.class, this::strike)));
  }

  private OfficeSeat seat(Call<?> call) {
    return desk.offices().onDuty(call.who()).orElseThrow(ProblemException::unknown);
  }

  private Answer leaves(Call<Nothing> call) {
    OfficeSeat seat = seat(call);
    LocalDate first = call.day("first").orElse(desk.hall().today(seat.centre()));
    LocalDate last = call.day("last").orElse(first.plusDays(DAYS));
    if (last.isBefore(first)) return Answer.ok(new LeaveList(List.of()));
    return Answer.ok(
        new LeaveList(
            duty.leaves(seat.actor(), first, last).stream()
                .map(v -> seen(v, seat, call))
                .toList()));
  }

  private static LeaveSeen seen(LeaveView view, OfficeSeat seat, Call<?> call) {
    return new LeaveSeen(
        body(view.leave()), Rulings.body(view.mayDecide(), seat.rules(), call.wording()));
  }

  private Answer ask(Call<LeaveAskedFor> call) {
    LeaveAskedFor asked = call.body();
    OfficeSeat seat = seat(call);
    PersonId person = asked.officer().map(PersonId::new).orElse(seat.actor().person());
    LeaveEntry entry =
        new LeaveEntry(
            asked.kind(),
            asked.first().toString(),
            asked.from().orElse(""),
            OfficeDesk.text(asked.last()),
            asked.until().orElse(""),
            OfficeDesk.text(asked.substitute()));
    return told(
        call, 201, OfficeDesk.then(entry.read(call.id(), seat.actor(), person), duty::askLeave));
  }

  private Answer approve(Call<Approval> call) {
    return decide(call, call.body().version(), true, call.body().substitute());
  }

  private Answer refuse(Call<Seen> call) {
    return decide(call, call.body().version(), false, Optional.empty());
  }

  private Answer decide(Call<?> call, long version, boolean approved, Optional<UUID> substitute) {
    return told(
        call,
        200,
        duty.decideLeave(
            new DecideLeave(
                call.id(),
                seat(call).actor(),
                leave(call),
                Optional.of(version),
                approved,
                substitute.map(PersonId::new))));
  }

  private Answer back(Call<Seen> call) {
    return told(
        call,
        200,
        duty.backFromLeave(
            call.id(), seat(call).actor(), leave(call), Optional.of(call.body().version())));
  }

  private static LeaveId leave(Call<?> call) {
    return new LeaveId(call.pathId("leave"));
  }

  private Answer told(Call<?> call, int status, Outcome<LeaveState> outcome) {
    return desk.told(call, status, outcome, (l, ruling) -> new LeaveDone(body(l), ruling));
  }

  private static LeaveBody body(LeaveState leave) {
    return new LeaveBody(
        leave.id().value(),
        leave.version(),
        leave.person().value(),
        leave.kind(),
        leave.span().from().toString(),
        leave.span().until().toString(),
        leave.substitute().map(PersonId::value),
        leave.standing());
  }

  private Answer substitutions(Call<Nothing> call) {
    return Answer.ok(
        new SubstitutionList(duty.substitutions().stream().map(DutyRoutes::body).toList()));
  }

  private Answer nameSubstitute(Call<NewSubstitution> call) {
    NewSubstitution pair = call.body();
    SubstituteEntry entry =
        new SubstituteEntry(
            pair.holder().toString(),
            pair.substitute().toString(),
            pair.first().toString(),
            OfficeDesk.text(pair.last()));
    return desk.told(
        call,
        201,
        OfficeDesk.then(entry.read(call.id(), seat(call).actor()), duty::nameSubstitute),
        (s, ruling) -> new SubstitutionDone(body(s), ruling));
  }

  private Answer endSubstitution(Call<SubstitutionEnd> call) {
    return desk.told(
        call,
        200,
        duty.endSubstitution(
            call.id(),
            seat(call).actor(),
            new SubstitutionId(call.pathId("substitution")),
            Optional.of(call.body().version()),
            call.body().lastDay()),
        (s, ruling) -> new SubstitutionDone(body(s), ruling));
  }

  private static SubstitutionBody body(SubstitutionState pair) {
    return new SubstitutionBody(
        pair.id().value(),
        pair.version(),
        pair.holder().value(),
        pair.substitute().value(),
        pair.period().first(),
        pair.period().last());
  }

  private Answer punches(Call<Nothing> call) {
    LocalDate day = call.day("day").orElse(desk.hall().today(seat(call).centre()));
    return Answer.ok(
        new PunchList(
            duty.punches(new PersonId(call.pathId("officer")), day).stream()
                .map(DutyRoutes::body)
                .toList()));
  }

  private Answer punch(Call<NewPunch> call) {
    NewPunch punch = call.body();
    Optional<DeviceId> clock = punch.clock().map(c -> call.code("/clock", c, DeviceId::new));
    return desk.told(
        call,
        201,
        duty.punch(
            call.id(),
            seat(call).actor(),
            new Punch.Told(new PersonId(punch.officer()), punch.at(), punch.direction(), clock)),
        (p, ruling) -> new PunchDone(body(p), ruling));
  }

  private Answer strike(Call<Nothing> call) {
    return desk.told(
        call,
        200,
        duty.strikePunch(call.id(), seat(call).actor(), new PunchId(call.pathId("punch"))),
        (p, ruling) -> new PunchDone(body(p), ruling));
  }

  private static PunchBody body(PunchState punch) {
    return new PunchBody(
        punch.id().value(),
        punch.person().value(),
        punch.at(),
        punch.direction(),
        punch.clock().map(DeviceId::value),
        punch.struck());
  }
}
