package org.yimen.domain.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.ids.TicketId;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Strength;

/**
 * Why of two tickets one went, or goes, first 先后说明. A call that nobody answered counts only where
 * neither ticket has another and neither waits.
 *
 * @param first the ticket that went or goes first
 * @param second the other
 * @param called whether the first has been called; else both wait, and the answer is what the rules
 *     would do now with a window that calls both
 * @param reasons why, at least one; each names both numbers as {@code first} and {@code second}
 */
public record Precedence(TicketId first, TicketId second, boolean called, List<Reason> reasons)
    implements ValueObject {
  public Precedence {
    reasons = List.copyOf(reasons);
  }

  /**
   * Explains two tickets of a log.
   *
   * @return empty where the log does not know one of them, where both are the same, or where both
   *     went away without being called
   */
  public static Optional<Precedence> explain(
      TicketId a, TicketId b, CallLog log, Provisions rules) {
    if (a.equals(b) || log.stays(a).isEmpty() || log.stays(b).isEmpty()) return Optional.empty();
    Optional<Precedence> answered = byCalls(a, b, true, log, rules);
    if (answered.isPresent()) return answered;
    return log.waits(a) || log.waits(b)
        ? uncalled(a, b, log, rules)
        : byCalls(a, b, false, log, rules);
  }

  private static Optional<Precedence> byCalls(
      TicketId a, TicketId b, boolean answered, CallLog log, Provisions rules) {
    Optional<Stay> callOfA = firstCall(log, a, answered);
    Optional<Stay> callOfB = firstCall(log, b, answered);
    if (callOfA.isEmpty() && callOfB.isEmpty()) return Optional.empty();
    boolean aFirst =
        callOfB.isEmpty()
            || (callOfA.isPresent()
                && callOfA.get().to().orElseThrow() < callOfB.get().to().orElseThrow());
    return aFirst
        ? Optional.of(called(callOfA.orElseThrow(), b, log, rules))
        : Optional.of(called(callOfB.orElseThrow(), a, log, rules));
  }

  private static Optional<Stay> firstCall(CallLog log, TicketId ticket, boolean answered) {
    return log.stays(ticket).stream()
        .filter(s -> s.call().isPresent() && !(answered && s.missed()))
        .findFirst();
  }

  private static Precedence called(Stay winner, TicketId loser, CallLog log, Provisions rules) {
    TicketCalled call = winner.call().orElseThrow();
    int step = winner.to().orElseThrow();
    List<Stay> others = log.stays(loser);
    Reason why =
        others.stream()
            .filter(s -> s.covers(step))
            .findFirst()
            .map(s -> atTheCall(winner.head(), s.head(), call, rules))
            .orElseGet(() -> absent(winner.head(), others, step, rules));
    return new Precedence(winner.head().ticket(), loser, true, List.of(why));
  }

  private static Reason atTheCall(
      LaneHead winner, LaneHead loser, TicketCalled call, Provisions rules) {
    if (!call.lanes().contains(loser.lane()))
      return house(
          QueueReason.NOT_CALLED_BY_THAT_WINDOW,
          winner,
          loser,
          Argument.id("window", call.window()),
          Argument.id("lane", loser.lane()));
    return CallingPolicy.under(rules)
        .rule(winner, loser, call.rule() == CallingRule.WAITED_ENOUGH, call.byHand().isPresent())
        .map(rule -> byRule(rule, winner, loser, call.byHand(), rules))
        .orElseGet(() -> house(QueueReason.WITHOUT_GROUND, winner, loser));
  }

  private static Reason absent(LaneHead winner, List<Stay> others, int step, Provisions rules) {
    LaneHead loser = others.get(0).head();
    boolean missed = others.stream().anyMatch(s -> s.missed() && s.to().orElseThrow() < step);
    if (missed) return house(QueueReason.MISSED_ITS_CALL, winner, loser);
    boolean cameLater = others.get(0).from() > step;
    return cameLater && winner.arrival() < loser.arrival()
        ? byRule(CallingRule.BY_NUMBER, winner, loser, Optional.empty(), rules)
        : house(QueueReason.NOT_IN_LINE, winner, loser);
  }

  private static Optional<Precedence> uncalled(
      TicketId a, TicketId b, CallLog log, Provisions rules) {
    Line line = log.line();
    Optional<LaneHead> inA = line.find(a);
    Optional<LaneHead> inB = line.find(b);
    if (inA.isPresent() && inB.isPresent())
      return Optional.of(waiting(inA.get(), inB.get(), line, rules));
    LaneHead first = inA.or(() -> inB).orElseThrow();
    LaneHead second = log.stays(inA.isPresent() ? b : a).get(0).head();
    return Optional.of(
        new Precedence(
            first.ticket(),
            second.ticket(),
            false,
            List.of(house(QueueReason.NOT_IN_LINE, first, second))));
  }

  /** Calls on, as the rules would, until one of the two is called. */
  private static Precedence waiting(LaneHead a, LaneHead b, Line line, Provisions rules) {
    CallingPolicy policy = CallingPolicy.under(rules);
    List<LaneId> lanes = Stream.of(a.lane(), b.lane()).distinct().toList();
    while (true) {
      List<LaneHead> heads = line.heads(lanes);
      Selection next = policy.next(heads, lanes).orElseThrow();
      TicketId ticket = next.head().ticket();
      if (ticket.equals(a.ticket()) || ticket.equals(b.ticket())) {
        LaneHead first = ticket.equals(a.ticket()) ? a : b;
        LaneHead second = ticket.equals(a.ticket()) ? b : a;
        CallingRule rule =
            policy.rule(first, second, policy.numberAlone(heads), false).orElseThrow();
        return new Precedence(
            first.ticket(),
            second.ticket(),
            false,
            List.of(byRule(rule, first, second, Optional.empty(), rules)));
      }
      line.leave(ticket);
      line.passOver(next.passedOver());
    }
  }

  private static Reason byRule(
      CallingRule rule,
      LaneHead first,
      LaneHead second,
      Optional<HandCallGround> ground,
      Provisions rules) {
    List<Argument> arguments = numbers(first, second);
    switch (rule) {
      case PRIORITY_CLASS -> arguments.add(Argument.code("priority", first.priority().code()));
      case WAITED_ENOUGH ->
          arguments.add(Argument.number("times", rules.value(QueueProvisions.MAX_OVERTAKES)));
      case BY_HAND -> ground.ifPresent(g -> arguments.add(Argument.code("ground", g.code())));
      case URGENT, BOOKING, RETURNED_BEHIND, TRANSFERRED_KEEPS_NUMBER, BY_NUMBER -> {}
    }
    return rule.reason(rules, arguments.toArray(Argument[]::new));
  }

  private static Reason house(QueueReason code, LaneHead first, LaneHead second, Argument... more) {
    List<Argument> arguments = numbers(first, second);
    arguments.addAll(List.of(more));
    List<ClauseId> clauses = List.of(HouseRule.ORDER_OF_CALLING.id());
    return new Reason(code.code(), arguments, clauses, Strength.RECORD, Optional.empty());
  }

  private static List<Argument> numbers(LaneHead first, LaneHead second) {
    List<Argument> arguments = new ArrayList<>();
    arguments.add(Argument.id("first", first.number().value()));
    arguments.add(Argument.id("second", second.number().value()));
    return arguments;
  }
}
