package org.yimen.domain.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yimen.domain.deadline.CaseClock;
import org.yimen.domain.deadline.Extension;
import org.yimen.domain.deadline.LimitKind;
import org.yimen.domain.deadline.Suspension;
import org.yimen.domain.deadline.WorkingCalendar;
import org.yimen.domain.document.PaperKind;
import org.yimen.domain.ids.Actor;

/** The next version of a case while one command writes it. Lives within one method. */
final class CaseDraft {
  private final CaseState old;
  boolean declared;
  Stage stage;
  List<MaterialMark> materials;
  final List<SupplementNotice> notices;
  Optional<Acceptance> acceptance;
  Optional<Delivery.Manner> wished;
  List<Suspension> suspensions;
  Optional<Extension> extension;
  Optional<Opinion> opinion;
  Optional<Decision> decision;
  Optional<NonAcceptance> nonAcceptance;
  Optional<LocalDate> ready;
  Optional<Delivery> delivery;
  Optional<LocalDate> ended;
  final List<IssuedPaper> papers;

  CaseDraft(CaseState old) {
    this.old = old;
    declared = old.declared();
    stage = old.stage();
    materials = old.materials();
    notices = new ArrayList<>(old.notices());
    acceptance = old.acceptance();
    wished = old.wished();
    suspensions = old.suspensions();
    extension = old.extension();
    opinion = old.opinion();
    decision = old.decision();
    nonAcceptance = old.nonAcceptance();
    ready = old.ready();
    delivery = old.delivery();
    ended = old.ended();
    papers = new ArrayList<>(old.papers());
  }

  /** Issues a paper; its number is the case's number and its place among the case's papers. */
  IssuedPaper issue(PaperKind kind, LocalDate day) {
    IssuedPaper paper =
        new IssuedPaper(kind, old.number() + "-" + (papers.size() + 1), day, Optional.empty());
    papers.add(paper);
    return paper;
  }

  /**
   * Accepts; the promise slip or the certificate is issued.
   *
   * @param by who accepted, empty by silence
   */
  CaseEvent accept(LocalDate day, Optional<Actor> by, LocalDate today, ActGround ground) {
    int statutory = ground.limit().value().workingDays();
    Basis basis = ground.basis();
    // A rulebook may have shortened the limit since the item was published: a promise is never
    // longer (decision 9).
    Optional<Integer> promised =
        basis.item().promise().map(p -> Math.min(p.workingDays(), statutory));
    stage = Stage.ACCEPTED;
    acceptance =
        Optional.of(
            new Acceptance(
                day,
                by.isEmpty(),
                by.map(Actor::person),
                by.flatMap(a -> a.place().window()),
                basis.rules().version(),
                statutory,
                promised));
    boolean slip = promised.filter(d -> d > 0).isPresent();
    IssuedPaper paper =
        issue(slip ? PaperKind.PROMISE_SLIP : PaperKind.ACCEPTANCE_CERTIFICATE, today);
    CaseClock clock = state().clock(basis.rules()).orElseThrow();
    WorkingCalendar calendar = basis.days().calendar();
    return new CaseEvent.CaseAccepted(
        old.id(),
        day,
        by.isEmpty(),
        statutory,
        promised,
        clock.due(LimitKind.STATUTE, calendar, today),
        clock.promise().map(p -> clock.due(LimitKind.PROMISE, calendar, today)),
        paper.number());
  }

  /** Grants or refuses; the decision is issued. */
  CaseEvent decide(Decision made, Actor by, ActGround ground) {
    stage = Stage.DECIDED;
    decision = Optional.of(made);
    // Decided in the hall, the result lies ready at once; else the window says when it came
    // (decision 8).
    if (by.place().hall().isPresent()) ready = Optional.of(made.on());
    IssuedPaper paper =
        issue(made.granted() ? PaperKind.DECISION_GRANT : PaperKind.DECISION_REFUSAL, made.on());
    return new CaseEvent.CaseDecided(
        old.id(), made.granted(), made.grounds(), ground.daysLate(made.on()), paper.number());
  }

  /** Delivers; the decision is handed over with it. */
  CaseEvent deliver(Delivery made) {
    stage = Stage.DELIVERED;
    delivery = Optional.of(made);
    if (ready.isEmpty()) ready = Optional.of(made.on());
    papers.replaceAll(
        p ->
            p.kind() == PaperKind.DECISION_GRANT || p.kind() == PaperKind.DECISION_REFUSAL
                ? p.handedOver(made.on())
                : p);
    return new CaseEvent.CaseDelivered(old.id(), made.manner(), made.to());
  }

  /** Hands one paper over. */
  CaseEvent handOver(String number, LocalDate day) {
    papers.replaceAll(p -> p.number().equals(number) ? p.handedOver(day) : p);
    return new CaseEvent.PaperHandedOver(old.id(), number);
  }

  CaseState state() {
    return new CaseState(
        old.form(),
        old.id(),
        old.version() + 1,
        old.number(),
        old.centre(),
        old.hall(),
        old.item(),
        old.itemVersion(),
        old.parties(),
        declared,
        old.urgent(),
        stage,
        old.handedIn(),
        old.received(),
        materials,
        notices,
        acceptance,
        wished,
        suspensions,
        extension,
        opinion,
        decision,
        nonAcceptance,
        ready,
        delivery,
        ended,
        papers);
  }
}
