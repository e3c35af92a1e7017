package org.yimen.ports.kit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.ids.DeviceId;
import org.yimen.domain.ids.DutyDayId;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.LeaveId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.PostingId;
import org.yimen.domain.ids.PunchId;
import org.yimen.domain.ids.SubstitutionId;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Provision;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.rulebook.Strength;
import org.yimen.domain.staff.ClosureCause;
import org.yimen.domain.staff.DutyDay;
import org.yimen.domain.staff.DutyPart;
import org.yimen.domain.staff.DutyProvisions;
import org.yimen.domain.staff.Functions;
import org.yimen.domain.staff.Leave;
import org.yimen.domain.staff.LeaveDecider;
import org.yimen.domain.staff.LeaveRequest;
import org.yimen.domain.staff.Period;
import org.yimen.domain.staff.PostingState;
import org.yimen.domain.staff.Punch;
import org.yimen.domain.staff.PunchDirection;
import org.yimen.domain.staff.StandIn;
import org.yimen.domain.staff.Standing;
import org.yimen.domain.staff.Substitution;
import org.yimen.domain.staff.TimeSpan;

/** Objects of duty, made by their own commands. */
public final class SampleDuty {
  private static final LocalDateTime SUNDAY_NOON = Samples.MON.minusDays(1).atTime(12, 0);
  private static final Provisions CHECKED =
      Provisions.named("checked@2024-01-01")
          .set(
              "checked",
              DutyProvisions.CLOSING_CHECKS,
              new Provision<>(
                  Map.of("LIGHTS", List.of("关灯", "lights off")),
                  new ClauseId("MXH-17o"),
                  Strength.BLOCK))
          .build();
  private final Samples samples;

  SampleDuty(Samples samples) {
    this.samples = samples;
  }

  List<Life<?>> lives() {
    List<Life<?>> all = new ArrayList<>(substitutions());
    all.addAll(leaves());
    all.addAll(punches());
    all.addAll(days());
    return all;
  }

  /** One that stands and one that ended. */
  public List<Life<Substitution>> substitutions() {
    return List.of(
        substitutionOf(
            samples.person(), new Period(Samples.MON, Optional.of(Samples.MON.plusYears(1)))),
        substitutionOf(samples.person()).then(s -> s.end(Samples.MON.plusDays(3))));
  }

  /** One of that holder that stands. */
  public Life<Substitution> substitutionOf(PersonId holder) {
    return substitutionOf(holder, Period.from(Samples.MON));
  }

  private Life<Substitution> substitutionOf(PersonId holder, Period period) {
    return Life.begins(
        Substitution.name(
            new SubstitutionId(samples.uuid()),
            new StandIn(standing(holder), standing(samples.person()), Map.of()),
            period,
            List.of(),
            Samples.RULES));
  }

  private Standing standing(PersonId person) {
    return new Standing(
        person,
        List.of(
            new PostingState(
                new PostingId(samples.uuid()),
                1,
                person,
                Optional.empty(),
                List.of(Functions.WINDOW_CLERK, Functions.CENTRE_MANAGER),
                List.of(),
                Period.from(Samples.MON))),
        List.of());
  }

  /** Leaves that were cut short, approved with somebody who stands in, refused, withdrawn. */
  public List<Life<Leave>> leaves() {
    PersonId person = samples.person();
    Optional<StandIn> pair =
        Optional.of(new StandIn(standing(person), standing(samples.person()), Map.of()));
    return List.of(
        leaveOf(person, Samples.MON, Samples.MON)
            .then(l -> approve(l, Optional.empty()))
            .then(l -> l.back(Samples.MON.atTime(13, 30))),
        leaveOf(person, Samples.MON.plusDays(7), Samples.MON.plusDays(9))
            .then(l -> approve(l, pair)),
        leaveOf(person, Samples.MON.plusDays(14), Samples.MON.plusDays(14))
            .then(l -> l.refuse(decider(l), Samples.MON, Samples.RULES)),
        leaveOf(person, Samples.MON.plusDays(21), Samples.MON.plusDays(21))
            .then(l -> l.back(SUNDAY_NOON)));
  }

  /** A leave of that person that is not decided. */
  public Life<Leave> leaveOf(PersonId person, LocalDate first, LocalDate last) {
    return Life.begins(
        Leave.ask(
            new LeaveId(samples.uuid()),
            new LeaveRequest(person, "SICK", TimeSpan.ofDays(first, last), Optional.empty()),
            SUNDAY_NOON,
            List.of(),
            Samples.RULES));
  }

  private Outcome<Leave> approve(Leave leave, Optional<StandIn> pair) {
    return leave.approve(decider(leave), Samples.MON, pair, List.of(), Samples.RULES);
  }

  private LeaveDecider decider(Leave leave) {
    var by = samples.officer(Functions.CENTRE_MANAGER);
    return new LeaveDecider(by, standing(by.person()), standing(leave.state().person()));
  }

  /** Of a clock and struck out, and by hand. */
  public List<Life<Punch>> punches() {
    return List.of(
        punchOf(samples.person(), Samples.MON_0900, Optional.of(new DeviceId("考勤-1"))),
        punchOf(samples.person(), Samples.MON_0900.plusSeconds(60), Optional.empty())
            .then(Punch::strike));
  }

  /** A punch of that person. */
  public Life<Punch> punchOf(PersonId person, Instant at, Optional<DeviceId> clock) {
    return Life.begins(
        Punch.take(
            new PunchId(samples.uuid()),
            new Punch.Told(person, at, PunchDirection.IN, clock),
            at,
            clock.stream().toList(),
            List.of()));
  }

  /** A day with everything, and one on which the hall stayed closed. */
  public List<Life<DutyDay>> days() {
    return List.of(
        dayOf(Samples.HALL, Samples.MON)
            .then(d -> d.foundEmpty(new PostingId(samples.uuid()), true))
            .then(
                d ->
                    d.check(
                        samples.officer(Functions.CENTRE_MANAGER),
                        Samples.MON_0900,
                        DutyPart.CLOSING,
                        "LIGHTS",
                        true,
                        CHECKED))
            .then(d -> d.close(Samples.MON_0900.plusSeconds(8 * 3600), CHECKED)),
        Life.begins(
            DutyDay.blank(new DutyDayId(samples.uuid()), Samples.HALL, Samples.MON.plusDays(1))
                .keepClosed(ClosureCause.POWER_CUT)));
  }

  /** A day of that hall, opened. */
  public Life<DutyDay> dayOf(HallId hall, LocalDate day) {
    return Life.begins(
        DutyDay.blank(new DutyDayId(samples.uuid()), hall, day)
            .open(Samples.MON_0900, Ruling.granted(), CHECKED));
  }
}
