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
  Ruling wish(Actor by, Instant at) {
    return ground
        .officer(by, at, CaseworkProvisions.SUPPLEMENT_FUNCTIONS)
        .and(ground.stage(s -> s.isIntake() || s.isUndecided() || s == Stage.DECIDED));
  }

  Ruling layReady(Actor by, Instant at) {
    return ground
        .officer(by, at, CaseworkProvisions.DELIVERING_FUNCTIONS)
        .and(ground.stage(s -> s == Stage.DECIDED))
        .unless(
            ground.state().ready().isEmpty(),
            Reason.of(CaseReason.DONE_ALREADY, HouseRule.DONE_ALREADY))
        .and(ground.notBefore(at));
  }

  Ruling deliver(Actor by, Instant at, Delivery.Manner manner, PersonId to) {
    Provision<Boolean> wished = ground.rules().get(CaseworkProvisions.DELIVERED_AS_WISHED);
    Optional<Delivery.Manner> wish = ground.state().wished();
    return atTheWindow(
        deliverable(by, at, to)
            .unless(
                !wished.value() || wish.isEmpty() || wish.get() == manner,
                Reason.of(
                        CaseReason.NOT_AS_WISHED,
                        wished,
                        Argument.code("manner", wish.orElse(manner)))
                    .mendedBy(CaseReason.RECORD_WISH)));
  }

  Ruling deliver(Actor by, Instant at, PersonId to) {
    return atTheWindow(deliverable(by, at, to));
  }

  private Ruling deliverable(Actor by, Instant at, PersonId to) {
    Provision<Boolean> made = ground.rules().get(CaseworkProvisions.MADE_BEFORE_ISSUED);
    boolean decided = ground.state().stage() == Stage.DECIDED;
    return ground
        .officer(by, at, CaseworkProvisions.DELIVERING_FUNCTIONS)
        .and(ground.atWindow(by, CaseworkProvisions.DELIVERY_ONLY_AT_WINDOW))
        .and(ground.stage(s -> s == Stage.DECIDED))
        .and(ground.notBefore(at))
        .unless(
            !made.value() || !decided || ground.state().ready().isPresent(),
            Reason.of(CaseReason.NOT_MADE_YET, made).mendedBy(CaseReason.LAY_READY))
        .unless(
            ground.state().parties().includes(to),
            Reason.of(CaseReason.RECIPIENT_NOT_PARTY, HouseRule.UNKNOWN));
  }

  private Ruling atTheWindow(Ruling ruling) {
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
        .and(nothingOwed())
        .and(ground.promptness().limits(ground.basis().day(at)));
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
