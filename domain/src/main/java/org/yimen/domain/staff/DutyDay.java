package org.yimen.domain.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.DutyDayId;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.PostingId;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Provision;
import org.yimen.domain.rulebook.ProvisionKey;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.rulebook.Strength;

/**
 * The day of a hall 开馆日: its checklists, when it was opened and closed and by whom, posts that were
 * found empty, or why it stayed closed. What is open on a list warns and stops nobody: visitors do
 * not wait because a box was not ticked. Immutable.
 */
public final class DutyDay implements AggregateRoot<DutyDay, DutyDayId> {
  private final DutyDayState state;

  private DutyDay(DutyDayState state) {
    this.state = state;
  }

  /** Something of a checklist was looked at. */
  public record DutyChecked(DutyDayId dutyDay, DutyPart part, String check, boolean inOrder)
      implements DomainEvent {}

  /** The hall was opened. */
  public record HallOpened(DutyDayId dutyDay, HallId hall, LocalDate day, int emptyPosts)
      implements DomainEvent {}

  /** The hall was closed for the day. */
  public record HallClosed(DutyDayId dutyDay, HallId hall, LocalDate day) implements DomainEvent {}

  /** The hall stays closed today. */
  public record HallKeptClosed(DutyDayId dutyDay, HallId hall, LocalDate day, ClosureCause cause)
      implements DomainEvent {}

  /** Nobody was at a post 空岗. */
  public record PostFoundEmpty(DutyDayId dutyDay, PostingId posting, boolean onLeave)
      implements DomainEvent {}

  /** A day of which nothing is on record yet; it is stored with its first act. */
  public static DutyDay blank(DutyDayId id, HallId hall, LocalDate day) {
    return new DutyDay(DutyDayState.blank(id, hall, day));
  }

  /** Puts a look at something of the checklist on record; the latest look counts. */
  public Outcome<DutyDay> check(
      Actor by, Instant at, DutyPart part, String code, boolean inOrder, Provisions rules) {
    if (!checks(part, rules).value().containsKey(code))
      return Outcome.refused(Reason.of(StaffReason.CHECK_UNKNOWN, HouseRule.UNKNOWN));
    return Outcome.granted(
        new DutyDay(state.checked(new CheckDone(part, code, inOrder, by.person(), at))),
        new DutyChecked(state.id(), part, code, inOrder));
  }

  /**
   * Opens the hall. Refused when it was opened, or stays closed today; warns of what was not looked
   * at or is not in order, and of empty posts.
   *
   * @param empty posts at which nobody is, as warnings
   */
  public Outcome<DutyDay> open(Instant at, Ruling empty, Provisions rules) {
    if (state.opened().isPresent() || state.closure().isPresent()) return inOtherState();
    return new Outcome.Granted<>(
        new DutyDay(state.opened(at)),
        List.of(new HallOpened(state.id(), state.hall(), state.day(), empty.reasons().size())),
        openChecks(DutyPart.OPENING, rules).and(empty));
  }

  /** Closes the hall for the day. Refused before it was opened, and twice; warns as above. */
  public Outcome<DutyDay> close(Instant at, Provisions rules) {
    if (state.opened().isEmpty() || state.closed().isPresent()) return inOtherState();
    return new Outcome.Granted<>(
        new DutyDay(state.closed(at)),
        List.of(new HallClosed(state.id(), state.hall(), state.day())),
        openChecks(DutyPart.CLOSING, rules));
  }

  /**
   * The hall stays closed today for reasons of its own: that moves no limit of the law (decision
   * 15). Refused when that is on record already, or the day is closed.
   */
  public Outcome<DutyDay> keepClosed(ClosureCause cause) {
    return state.closure().isPresent() || state.closed().isPresent()
        ? inOtherState()
        : Outcome.granted(
            new DutyDay(state.keptClosed(cause)),
            new HallKeptClosed(state.id(), state.hall(), state.day(), cause));
  }

  /** Puts an empty post on record, once a day. */
  public Outcome<DutyDay> foundEmpty(PostingId posting, boolean onLeave) {
    return state.empty().contains(posting)
        ? inOtherState()
        : Outcome.granted(
            new DutyDay(state.foundEmpty(posting)),
            new PostFoundEmpty(state.id(), posting, onLeave));
  }

  private static <T> Outcome<T> inOtherState() {
    return Outcome.refused(Reason.of(StaffReason.DAY_IN_OTHER_STATE, HouseRule.WRONG_STATE));
  }

  /** What of a checklist nobody looked at, or was found not in order: each a warning. */
  public Ruling openChecks(DutyPart part, Provisions rules) {
    Provision<Map<String, List<String>>> asked = checks(part, rules);
    Ruling ruling = Ruling.granted();
    for (String code : asked.value().keySet())
      ruling =
          ruling.unless(
              state.check(part, code).filter(CheckDone::inOrder).isPresent(),
              Reason.of(
                      StaffReason.CHECK_OPEN,
                      rules.firstWhere(key(part), c -> c.containsKey(code)).orElse(asked),
                      Argument.name("check", DutyProvisions.words(asked.value(), code).get(0)))
                  .as(Strength.WARN));
    return ruling;
  }

  /** The checklist of one end of the day: code to words in Chinese and English. */
  public static Provision<Map<String, List<String>>> checks(DutyPart part, Provisions rules) {
    return rules.get(key(part));
  }

  private static ProvisionKey<Map<String, List<String>>> key(DutyPart part) {
    return part == DutyPart.OPENING ? DutyProvisions.OPENING_CHECKS : DutyProvisions.CLOSING_CHECKS;
  }

  /** From a stored state. */
  public static DutyDay restore(DutyDayState state) {
    return new DutyDay(state);
  }

  /** For storing. */
  public DutyDayState state() {
    return state;
  }

  @Override
  public DutyDayId getId() {
    return state.id();
  }
}
