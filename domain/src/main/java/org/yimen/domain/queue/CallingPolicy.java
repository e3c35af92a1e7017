package org.yimen.domain.queue;

import static org.yimen.domain.queue.QueueReason.GROUND_UNLISTED;
import static org.yimen.domain.queue.QueueReason.REASON_REQUIRED;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Strength;

/**
 * Picks the next ticket 叫号规则 out of the heads of the lanes that a window may call, and says why. By
 * priority step, then by position. As soon as one head was overtaken by {@code maxOvertakes} later
 * tickets, the position alone decides until it was called: so no head is ever overtaken more often,
 * and nobody waits without bound. The heads must be read in the transaction that claims the pick.
 * Pure and immutable.
 *
 * @param order which classes go before which
 * @param maxOvertakes how often the first of a line may be overtaken; 0 turns priority off
 */
public record CallingPolicy(PriorityOrder order, int maxOvertakes) implements ValueObject {
  /** The policy that the rulebooks ask for. */
  public static CallingPolicy under(Provisions rules) {
    return new CallingPolicy(
        PriorityOrder.under(rules), rules.value(QueueProvisions.MAX_OVERTAKES));
  }

  /**
   * The ticket that goes next.
   *
   * @param heads the heads of those lanes, in any order; others are left aside
   * @param lanes the lanes the window may call
   * @return empty where nobody waits
   */
  public Optional<Selection> next(List<LaneHead> heads, List<LaneId> lanes) {
    List<LaneHead> seen = heads.stream().filter(h -> lanes.contains(h.lane())).toList();
    Comparator<LaneHead> byPosition = Comparator.comparing(LaneHead::position);
    Comparator<LaneHead> chosenOrder =
        numberAlone(seen)
            ? byPosition
            : Comparator.comparingInt((LaneHead h) -> order.step(h.priority()))
                .thenComparing(byPosition);
    return seen.stream()
        .min(chosenOrder)
        .map(pick -> selection(pick, seen, lanes, Optional.empty()));
  }

  /**
   * The ticket an officer wants. Out of order only for a recorded ground (QMS-05, HUN-6.1.1a),
   * unless a rulebook leaves the order to the officer.
   *
   * @param wanted the ticket, as it stands in its line; need not be a head
   * @return refused with {@code REASON_REQUIRED} where another goes first and no ground is given,
   *     with {@code GROUND_UNLISTED} where the ground is none of the order's
   */
  public Outcome<Selection> byHand(
      LaneHead wanted,
      List<LaneHead> heads,
      List<LaneId> lanes,
      Optional<HandCallGround> ground,
      Provisions rules) {
    Optional<Selection> next = next(heads, lanes);
    if (next.isEmpty()) return Outcome.granted(selection(wanted, heads, lanes, ground));
    LaneHead first = next.get().head();
    if (first.ticket().equals(wanted.ticket())) return Outcome.granted(next.get());
    if (!rules.value(QueueProvisions.ALL_ALIKE) || ground.filter(this::lists).isPresent())
      return Outcome.granted(selection(wanted, heads, lanes, ground));
    Argument instead = Argument.id("first", first.number().value());
    return ground
        .<Outcome<Selection>>map(
            g -> outOfOrder(rules, GROUND_UNLISTED, Argument.code("ground", g.code()), instead))
        .orElseGet(
            () ->
                outOfOrder(
                    rules,
                    REASON_REQUIRED,
                    Argument.id("called", wanted.number().value()),
                    instead));
  }

  private static Outcome<Selection> outOfOrder(
      Provisions rules, QueueReason why, Argument what, Argument instead) {
    return Outcome.refused(
        new Reason(
                why.code(),
                List.of(what, instead),
                Clauses.of(rules, QueueProvisions.ALL_ALIKE, HouseRule.ORDER_OF_CALLING),
                Strength.BLOCK,
                Optional.empty())
            .mendedBy(QueueReason.RECORD_A_REASON));
  }

  /** Grounds are the classes that go first, or a note that tells: not who knows whom (MAN-22). */
  private boolean lists(HandCallGround ground) {
    return ground.isOther() || order.names(ground.code());
  }

  /** Whether a head was overtaken so often that the position alone decides. */
  boolean numberAlone(List<LaneHead> heads) {
    return heads.stream().anyMatch(h -> h.overtakenBy() >= maxOvertakes);
  }

  /** Whether {@code a} goes before {@code b} while nobody was overtaken too often. */
  boolean naturallyBefore(LaneHead a, LaneHead b) {
    int steps = Integer.compare(order.step(a.priority()), order.step(b.priority()));
    return steps != 0 ? steps < 0 : a.position().before(b.position());
  }

  /** By which rule {@code first} goes before {@code second}, given that it does. */
  Optional<CallingRule> rule(LaneHead first, LaneHead second, boolean numberAlone, boolean byHand) {
    boolean earlier = first.position().before(second.position());
    if (naturallyBefore(first, second))
      return Optional.of(earlier ? positional(first, second) : stepRule(first.priority()));
    if (earlier && numberAlone) return Optional.of(CallingRule.WAITED_ENOUGH);
    return byHand ? Optional.of(CallingRule.BY_HAND) : Optional.empty();
  }

  private static CallingRule positional(LaneHead first, LaneHead second) {
    if (first.arrival() > second.arrival()) return CallingRule.RETURNED_BEHIND;
    return first.way() == EntryWay.TRANSFERRED
        ? CallingRule.TRANSFERRED_KEEPS_NUMBER
        : CallingRule.BY_NUMBER;
  }

  private static CallingRule stepRule(PriorityClass priority) {
    if (priority.equals(PriorityClass.URGENT)) return CallingRule.URGENT;
    return priority.equals(PriorityClass.BOOKED) ? CallingRule.BOOKING : CallingRule.PRIORITY_CLASS;
  }

  private Selection selection(
      LaneHead pick, List<LaneHead> heads, List<LaneId> lanes, Optional<HandCallGround> byHand) {
    boolean numberAlone = numberAlone(heads);
    List<Selection.Ground> grounds =
        heads.stream()
            .filter(h -> lanes.contains(h.lane()) && !h.ticket().equals(pick.ticket()))
            .sorted(Comparator.comparing(LaneHead::position))
            .map(
                h ->
                    new Selection.Ground(
                        h.ticket(),
                        rule(pick, h, numberAlone, byHand.isPresent())
                            .orElseThrow(() -> new IllegalStateException("picked without rule")),
                        h.position().before(pick.position())))
            .toList();
    CallingRule telling =
        grounds.stream()
            .map(Selection.Ground::rule)
            .min(Comparator.naturalOrder())
            .orElse(CallingRule.BY_NUMBER);
    return new Selection(pick, telling, grounds, lanes, byHand);
  }
}
