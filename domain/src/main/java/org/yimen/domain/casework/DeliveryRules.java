package org.yimen.domain.casework;

import java.time.Instant;
import java.util.Optional;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Provision;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;

/** What is asked when a result is delivered 送达, papers are handed over and the file is closed. */
record DeliveryRules(ActGround ground) {
  Ruling layReady(Actor by, Instant at) {
    return ground
        .officer(by, at, CaseworkProvisions.DELIVERING_FUNCTIONS)
        .and(ground.stage(s -> s == Stage.DECIDED))
        .unless(
            ground.state().ready().isEmpty(),
            Reason.of(CaseReason.DONE_ALREADY, HouseRule.DONE_ALREADY))
        .and(ground.notBefore(at));
  }

  Ruling deliver(Actor by, Instant at, PersonId to) {
    Ruling ruling =
        ground
            .officer(by, at, CaseworkProvisions.DELIVERING_FUNCTIONS)
            .and(ground.atWindow(by, CaseworkProvisions.DELIVERY_ONLY_AT_WINDOW))
            .and(ground.stage(s -> s == Stage.DECIDED))
            .and(ground.notBefore(at))
            .unless(
                ground.state().parties().includes(to),
                Reason.of(CaseReason.RECIPIENT_NOT_PARTY, HouseRule.UNKNOWN));
    Provision<Boolean> only = ground.rules().get(CaseworkProvisions.DELIVERY_ONLY_AT_WINDOW);
    return only.value() ? ruling.restingOn(CaseReason.DELIVERED_AT_WINDOW, only) : ruling;
  }

  Ruling handOver(Actor by, Instant at, String paper) {
    Optional<IssuedPaper> issued =
        ground.state().papers().stream().filter(p -> p.number().equals(paper)).findFirst();
    Ruling ruling = ground.officer(by, at, CaseworkProvisions.DELIVERING_FUNCTIONS);
    if (issued.isEmpty())
      return ruling.and(
          Ruling.of(
              Reason.of(CaseReason.PAPER_UNKNOWN, HouseRule.UNKNOWN, Argument.id("paper", paper))));
    return ruling.unless(
        issued.get().handedOverOn().isEmpty(),
        Reason.of(CaseReason.DONE_ALREADY, HouseRule.DONE_ALREADY));
  }

  Ruling close(Actor by, Instant at) {
    return ground
        .officer(by, at, CaseworkProvisions.DELIVERING_FUNCTIONS)
        .and(ground.stage(s -> s == Stage.DELIVERED || s == Stage.NOT_ACCEPTED))
        .and(ground.notBefore(at))
        .and(nothingOwed());
  }

  /** What must be handed over before the visit at the window may end. */
  Ruling finishVisit() {
    return ground.rules().value(CaseworkProvisions.SLIP_BEFORE_VISIT_ENDS)
        ? nothingOwed()
        : Ruling.granted();
  }

  private Ruling nothingOwed() {
    Provision<Boolean> first = ground.rules().affirmed(CaseworkProvisions.SLIP_BEFORE_VISIT_ENDS);
    Ruling ruling = Ruling.granted();
    for (IssuedPaper paper : ground.state().papers())
      ruling =
          ruling.unless(
              paper.handedOverOn().isPresent(),
              Reason.of(
                      CaseReason.PAPERS_NOT_HANDED_OVER,
                      first,
                      Argument.code("kind", paper.kind()),
                      Argument.id("paper", paper.number()))
                  .mendedBy(CaseReason.HAND_OVER_PAPER));
    return ruling;
  }
}
