package org.yimen.ports.driving;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.LeaveId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.PunchId;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.ids.SubstitutionId;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.staff.AttendanceDay;
import org.yimen.domain.staff.ClosureCause;
import org.yimen.domain.staff.DutyDayState;
import org.yimen.domain.staff.DutyPart;
import org.yimen.domain.staff.LeaveState;
import org.yimen.domain.staff.Punch;
import org.yimen.domain.staff.PunchState;
import org.yimen.domain.staff.SubstitutionState;

/**
 * The office on duty 值班室: leave, substitutes, attendance, the opening and closing of a hall's day.
 * Refused besides what {@link org.yimen.domain.staff.Leave}, {@link
 * org.yimen.domain.staff.Substitution}, {@link org.yimen.domain.staff.Punch} and {@link
 * org.yimen.domain.staff.DutyDay} refuse: an unknown hall, person, leave or substitution (YM-4), a
 * stale version (YM-2), one request identifier for two acts (YM-12); to anybody but a posted {@code
 * CENTRE_MANAGER} (YM-5, YM-6): naming substitutes, punches by hand, the day of a hall. Leave is
 * asked for by the person or written down by a centre manager.
 */
@PrimaryPort
public interface DutyOffice {
  /** Asks for leave. */
  Outcome<LeaveState> askLeave(AskLeave ask);

  /** Approves or refuses a leave. */
  Outcome<LeaveState> decideLeave(DecideLeave decide);

  /** The person is back, or the leave is withdrawn 销假. */
  Outcome<LeaveState> backFromLeave(
      RequestId request, Actor by, LeaveId leave, Optional<Long> seenVersion);

  /**
   * Leaves that are not decided, and those of these days, as far as they are for that person to
   * see: the own ones, those that the person decides on, to a centre manager all.
   */
  List<LeaveView> leaves(Actor by, LocalDate first, LocalDate last);

  /** All leaves of a person. */
  List<LeaveState> leavesOf(PersonId person);

  /** Names who stands in. */
  Outcome<SubstitutionState> nameSubstitute(NameSubstitute name);

  /** Ends a substitution on that day, inclusive. */
  Outcome<SubstitutionState> endSubstitution(
      RequestId request,
      Actor by,
      SubstitutionId substitution,
      Optional<Long> seenVersion,
      LocalDate lastDay);

  /** All substitutions, ended ones too. */
  List<SubstitutionState> substitutions();

  /**
   * Puts a punch on record: of a clock by the function {@code SYSTEM} or a centre manager, by hand
   * by a centre manager.
   */
  Outcome<PunchState> punch(RequestId request, Actor by, Punch.Told told);

  /** Strikes a punch out as wrong 作废; it stays as a record. */
  Outcome<PunchState> strikePunch(RequestId request, Actor by, PunchId punch);

  /** Punches of somebody on a day, struck ones too, in order. */
  List<PunchState> punches(PersonId person, LocalDate day);

  /** The days of a month of somebody who is or was posted, up to today. */
  List<AttendanceDay> attendance(Actor by, PersonId person, YearMonth month);

  /** A hall today; empty for an unknown hall. */
  Optional<DutyView> today(Actor by, HallId hall);

  /** Puts a look at the checklist on record. */
  Outcome<DutyDayState> check(DutyAct act, DutyPart part, String code, boolean inOrder);

  /** Opens the hall for the day. */
  Outcome<DutyDayState> open(DutyAct act);

  /** Closes the hall for the day. */
  Outcome<DutyDayState> close(DutyAct act);

  /** The hall stays closed today. */
  Outcome<DutyDayState> keepClosed(DutyAct act, ClosureCause cause);

  /**
   * Puts every post on record at which nobody is, once a day each 空岗. To be called every minute;
   * only function {@code SYSTEM} may (YM-5).
   *
   * @return how many were new
   */
  Outcome<Integer> watch(Actor by);

  /** Whether the person may name substitutes and keep the day; empty while there is no centre. */
  Optional<Ruling> mayManage(Actor by);
}
