package org.yimen.domain.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.ServiceId;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Provision;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;

/** What a ticket's state allows; the questions behind the commands of {@link Ticket}. */
record TicketQuestions(TicketState state) {
  static Ruling reserve(TicketRequest request, Lane lane, Actor by, Provisions rules) {
    Argument laneCode = Argument.id("lane", lane.id());
    return Ruling.granted()
        .unless(
            by.place().hall().filter(lane.hall()::equals).isPresent(),
            Reason.of(QueueReason.OTHER_HALL, HouseRule.WRONG_PLACE))
        .unless(
            lane.issuing(),
            Reason.of(QueueReason.LANE_NOT_ISSUING, HouseRule.WRONG_STATE, laneCode))
        .unless(
            lane.services().contains(request.service()),
            Reason.of(
                QueueReason.SERVICE_NOT_IN_LANE,
                HouseRule.UNKNOWN,
                laneCode,
                Argument.id("service", request.service())))
        .unless(
            rules.value(QueueProvisions.PRIORITY_CLASSES).knows(request.priority()),
            Reason.of(
                QueueReason.PRIORITY_NOT_KNOWN,
                rules.get(QueueProvisions.PRIORITY_CLASSES),
                Argument.code("priority", request.priority().code())));
  }

  Ruling confirm(Instant at, Provisions rules) {
    if (state.life() == TicketLife.VOID) return tooLate(rules);
    if (state.life() != TicketLife.RESERVED)
      return Ruling.of(Reason.of(QueueReason.CONFIRMED_ALREADY, HouseRule.DONE_ALREADY, number()));
    return past(at, seconds(rules, QueueProvisions.UNCONFIRMED_SECONDS))
        ? tooLate(rules)
        : Ruling.granted();
  }

  private Ruling tooLate(Provisions rules) {
    Provision<Integer> limit = rules.get(QueueProvisions.UNCONFIRMED_SECONDS);
    return Ruling.of(
        Reason.of(
                QueueReason.CONFIRMED_TOO_LATE,
                limit.clause(),
                number(),
                Argument.number("seconds", limit.value()))
            .mendedBy(QueueReason.TAKE_A_NEW_TICKET));
  }

  Ruling voidUnconfirmed(Instant at, Provisions rules) {
    Provision<Integer> limit = rules.get(QueueProvisions.UNCONFIRMED_SECONDS);
    return inLife(TicketLife.RESERVED)
        .unless(
            state.life() != TicketLife.RESERVED
                || past(at, seconds(rules, QueueProvisions.UNCONFIRMED_SECONDS)),
            Reason.of(
                QueueReason.STILL_CONFIRMABLE,
                limit.clause(),
                Argument.number("seconds", limit.value())));
  }

  Ruling call(Actor by) {
    Ruling life =
        switch (state.life()) {
          case WAITING -> Ruling.granted();
          case CALLED, IN_SERVICE ->
              Ruling.of(
                  Reason.of(
                      QueueReason.ALREADY_CALLED,
                      HouseRule.DONE_ALREADY,
                      number(),
                      Argument.id("window", lastCall().window())));
          case RESERVED, VOID ->
              Ruling.of(
                  Reason.of(QueueReason.NEVER_REACHED_A_PERSON, HouseRule.HOUSE_READING, number()));
          case MISSED, FINISHED, EXPIRED, LEFT -> inLife(TicketLife.WAITING);
        };
    return life.unless(by.place().window().isPresent(), noWindow())
        .unless(
            by.place().hall().filter(state.facts().hall()::equals).isPresent(),
            Reason.of(QueueReason.OTHER_HALL, HouseRule.WRONG_PLACE));
  }

  Ruling recall(Actor by, Instant at, Provisions rules) {
    Ruling ruling = inLife(TicketLife.CALLED).and(atItsWindow(by));
    if (state.life() != TicketLife.CALLED) return ruling;
    return ruling
        .unless(
            callsOfRound() < rules.value(QueueProvisions.MISSED_CALLS),
            Reason.of(
                QueueReason.CALLED_OFTEN_ENOUGH,
                rules.get(QueueProvisions.MISSED_CALLS),
                Argument.number("made", callsOfRound())))
        .and(afterPause(at, rules));
  }

  Ruling miss(Actor by, Instant at, Provisions rules) {
    Ruling ruling = inLife(TicketLife.CALLED).and(atItsWindow(by));
    if (state.life() != TicketLife.CALLED) return ruling;
    Provision<Integer> needed = rules.get(QueueProvisions.MISSED_CALLS);
    return ruling
        .unless(
            callsOfRound() >= needed.value(),
            Reason.of(
                QueueReason.TOO_FEW_CALLS,
                needed,
                Argument.number("made", callsOfRound()),
                Argument.number("needed", needed.value())))
        .and(afterPause(at, rules));
  }

  Ruling comeBack(Instant at, Provisions rules) {
    if (state.life() != TicketLife.MISSED && state.life() != TicketLife.EXPIRED)
      return inLife(TicketLife.MISSED);
    Provision<Integer> limit = rules.get(QueueProvisions.RETURN_MINUTES);
    boolean late = state.life() == TicketLife.EXPIRED || past(at, returnTime(rules));
    return Ruling.granted()
        .unless(
            !late,
            Reason.of(
                    QueueReason.RETURN_TOO_LATE,
                    limit.clause(),
                    number(),
                    Argument.number("minutes", limit.value()))
                .mendedBy(QueueReason.TAKE_A_NEW_TICKET));
  }

  Ruling expire(Instant at, Provisions rules) {
    Provision<Integer> limit = rules.get(QueueProvisions.RETURN_MINUTES);
    return inLife(TicketLife.MISSED)
        .unless(
            state.life() != TicketLife.MISSED || past(at, returnTime(rules)),
            Reason.of(
                QueueReason.STILL_MAY_RETURN,
                limit.clause(),
                Argument.number("minutes", limit.value())));
  }

  Ruling atWindow(Actor by, TicketLife life) {
    return inLife(life).and(atItsWindow(by));
  }

  Ruling transfer(ServiceId service, Lane lane, Actor by, Provisions rules) {
    Ruling ruling =
        inLife(TicketLife.WAITING, TicketLife.CALLED, TicketLife.IN_SERVICE)
            .and(state.life() == TicketLife.WAITING ? Ruling.granted() : atItsWindow(by))
            .unless(
                lane.hall().equals(state.facts().hall()),
                Reason.of(QueueReason.OTHER_HALL, HouseRule.WRONG_PLACE))
            .unless(
                lane.services().contains(service),
                Reason.of(
                    QueueReason.SERVICE_NOT_IN_LANE,
                    HouseRule.UNKNOWN,
                    Argument.id("lane", lane.id()),
                    Argument.id("service", service)));
    return FirstAsked.of(state.visit()).isPresent() && rules.value(QueueProvisions.FIRST_ASKED)
        ? ruling.restingOn(QueueReason.STILL_FIRST_ASKED, rules.get(QueueProvisions.FIRST_ASKED))
        : ruling;
  }

  Ruling inLife(TicketLife... allowed) {
    return Ruling.granted()
        .unless(
            List.of(allowed).contains(state.life()),
            Reason.of(
                QueueReason.WRONG_LIFE,
                HouseRule.WRONG_STATE,
                number(),
                Argument.code("state", state.life())));
  }

  int callsOfRound() {
    if (state.calls().isEmpty()) return 0;
    int round = lastCall().round();
    return (int) state.calls().stream().filter(c -> c.round() == round).count();
  }

  CallMade lastCall() {
    return state.calls().get(state.calls().size() - 1);
  }

  Optional<CallMade> lastCallIfAny() {
    return state.calls().isEmpty() ? Optional.empty() : Optional.of(lastCall());
  }

  private Ruling atItsWindow(Actor by) {
    if (by.place().window().isEmpty()) return Ruling.of(noWindow());
    return lastCallIfAny()
        .filter(c -> !by.place().window().get().equals(c.window()))
        .map(
            c ->
                Ruling.of(
                    Reason.of(
                        QueueReason.OTHER_WINDOW,
                        HouseRule.WRONG_PLACE,
                        number(),
                        Argument.id("window", c.window()))))
        .orElse(Ruling.granted());
  }

  private Ruling afterPause(Instant at, Provisions rules) {
    Provision<Integer> pause = rules.get(QueueProvisions.RECALL_PAUSE_SECONDS);
    return Ruling.granted()
        .unless(
            !at.isBefore(lastCall().at().plusSeconds(pause.value())),
            Reason.of(QueueReason.RECALL_TOO_SOON, pause, Argument.number("seconds", pause.value()))
                .mendedBy(QueueReason.WAIT_A_LITTLE));
  }

  private boolean past(Instant at, Duration limit) {
    return at.isAfter(state.visit().latest().from().plus(limit));
  }

  private static Duration seconds(
      Provisions rules, org.yimen.domain.rulebook.ProvisionKey<Integer> key) {
    return Duration.ofSeconds(rules.value(key));
  }

  private static Duration returnTime(Provisions rules) {
    return Duration.ofMinutes(rules.value(QueueProvisions.RETURN_MINUTES));
  }

  private static Reason noWindow() {
    return Reason.of(QueueReason.NO_WINDOW, HouseRule.WRONG_PLACE);
  }

  private Argument number() {
    return Argument.id("number", state.facts().number().value());
  }
}
