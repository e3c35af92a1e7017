package org.yimen.domain.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.catalogue.Remedy;
import org.yimen.domain.deadline.CaseClock;
import org.yimen.domain.deadline.Extension;
import org.yimen.domain.deadline.Suspension;
import org.yimen.domain.deadline.SuspensionKind;
import org.yimen.domain.document.PaperKind;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.MaterialCode;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Ruling;

/**
 * A case 办件, from hand-in to delivery: submitted, checked against the published list, one
 * supplement notice at most, accepted or not accepted with a certificate, reviewed, decided by
 * another person, delivered at the window, closed. Its kind is not a field: {@link #facts} become
 * labels by the rulebook. Each act has its {@code may...} question. Refusals name PLL 29, 31, 32,
 * 34, 38, HUN-6.5.1, 6.5.2i, MXH-9, 12, 23.4c, or house rules YM-1, 3, 4, 5, 6, 10. Immutable.
 */
public final class Case implements AggregateRoot<Case, CaseId> {
  private final CaseState state;

  private Case(CaseState state) {
    this.state = state;
  }

  /** Hands papers in 递交. See {@link Submission} for what is refused. */
  public static Outcome<Case> submit(Submission submission, Actor by, Instant at, Basis basis) {
    Ruling ruling = submission.mayBeTaken(by, at, basis);
    if (ruling.isRefused()) return Outcome.refused(ruling);
    CaseState state = submission.toState(at, basis);
    return new Outcome.Granted<>(
        new Case(state),
        List.of(
            new CaseEvent.CaseSubmitted(
                state.id(), state.number(), state.item(), state.itemVersion(), state.received())),
        ruling);
  }

  /**
   * Records the check of materials 材料核对, or their correction on the spot (PLL-32.3), and the
   * declaration of truth.
   */
  public Outcome<Case> checkMaterials(
      Actor by, Instant at, List<MaterialMark> marks, boolean declared, Basis basis) {
    return act(
        mayCheckMaterials(by, at, marks, basis),
        draft -> {
          Map<MaterialCode, MaterialMark> all = new LinkedHashMap<>();
          state.materials().forEach(m -> all.put(m.material(), m));
          marks.forEach(m -> all.put(m.material(), m));
          draft.materials = List.copyOf(all.values());
          draft.declared = state.declared() || declared;
          return new CaseEvent.MaterialsChecked(state.id(), marks);
        });
  }

  /** Whether {@link #checkMaterials} would be granted. */
  public Ruling mayCheckMaterials(Actor by, Instant at, List<MaterialMark> marks, Basis basis) {
    return ground(basis).intake().checkMaterials(by, at, marks);
  }

  /**
   * Gives the one-time supplement notice 一次性告知 of everything that is missing or not in form. A
   * second or a late one is granted with a warning and stops nothing (decision 4).
   */
  public Outcome<Case> notifySupplement(
      Actor by, Instant at, List<MaterialCode> materials, Basis basis) {
    boolean stops =
        state.notices().isEmpty() && !basis.day(at).isAfter(ground(basis).intake().lastNoticeDay());
    return act(
        mayNotifySupplement(by, at, materials, basis),
        draft -> {
          draft.notices.add(new SupplementNotice(basis.day(at), by.person(), materials, stops));
          draft.stage = Stage.SUPPLEMENT_ASKED;
          IssuedPaper paper = draft.issue(PaperKind.SUPPLEMENT_NOTICE, basis.day(at));
          return new CaseEvent.SupplementAsked(state.id(), materials, stops, paper.number());
        });
  }

  /** Whether {@link #notifySupplement} would be granted. */
  public Ruling mayNotifySupplement(
      Actor by, Instant at, List<MaterialCode> materials, Basis basis) {
    return ground(basis).intake().notifySupplement(by, at, materials);
  }

  /** Accepts 受理 at the window; the clocks start, the promise slip or certificate is issued. */
  public Outcome<Case> accept(Actor by, Instant at, Basis basis) {
    LocalDate today = basis.day(at);
    LocalDate day = today.isBefore(state.received()) ? state.received() : today;
    return act(
        mayAccept(by, at, basis),
        draft -> draft.accept(day, Optional.of(by), today, ground(basis)));
  }

  /** Whether {@link #accept} would be granted. */
  public Ruling mayAccept(Actor by, Instant at, Basis basis) {
    return ground(basis).acceptance().accept(by, at);
  }

  /**
   * Accepts by silence 逾期不告知视为受理, as of the day of receipt (PLL-32.4b). Done by the system's own
   * runner.
   */
  public Outcome<Case> acceptBySilence(Actor by, Instant at, Basis basis) {
    return act(
        mayAcceptBySilence(by, at, basis),
        draft -> draft.accept(state.received(), Optional.empty(), basis.day(at), ground(basis)));
  }

  /** Whether {@link #acceptBySilence} would be granted, and all that stands against it. */
  public Ruling mayAcceptBySilence(Actor by, Instant at, Basis basis) {
    return ground(basis).acceptance().acceptBySilence(by, at);
  }

  /** Declines 不予受理, with its certificate. */
  public Outcome<Case> decline(Actor by, Instant at, NonAcceptance why, Basis basis) {
    return act(
        mayDecline(by, at, why, basis),
        draft -> {
          draft.stage = Stage.NOT_ACCEPTED;
          draft.nonAcceptance = Optional.of(why);
          IssuedPaper paper = draft.issue(PaperKind.NON_ACCEPTANCE_CERTIFICATE, basis.day(at));
          return new CaseEvent.AcceptanceDeclined(state.id(), why, paper.number());
        });
  }

  /** Whether {@link #decline} would be granted. */
  public Ruling mayDecline(Actor by, Instant at, NonAcceptance why, Basis basis) {
    return ground(basis).acceptance().decline(by, at, why);
  }

  /** Reviews 审查; where the substance is checked on site, with a colleague (PLL-34.3). */
  public Outcome<Case> review(
      Actor by, Instant at, boolean proposesGrant, List<PersonId> with, Basis basis) {
    return act(
        mayReview(by, at, with, basis),
        draft -> {
          draft.stage = Stage.REVIEWED;
          draft.opinion = Optional.of(new Opinion(by.person(), with, basis.day(at), proposesGrant));
          return new CaseEvent.CaseReviewed(state.id(), proposesGrant, with);
        });
  }

  /** Whether {@link #review} would be granted. */
  public Ruling mayReview(Actor by, Instant at, List<PersonId> with, Basis basis) {
    return ground(basis).decision().review(by, at, with);
  }

  /** Approves 准予; another person than the reviewer. */
  public Outcome<Case> approve(Actor by, Instant at, Basis basis) {
    return act(
        mayDecide(by, at, basis),
        draft ->
            draft.decide(
                new Decision(true, by.person(), basis.day(at), List.of(), List.of()),
                by,
                ground(basis)));
  }

  /** Whether {@link #approve} would be granted; a refusal needs reasons and remedies beside. */
  public Ruling mayDecide(Actor by, Instant at, Basis basis) {
    return ground(basis).decision().decide(by, at);
  }

  /** Refuses 不予许可, with reasons and both remedies (PLL-38). */
  public Outcome<Case> refuse(
      Actor by, Instant at, List<Ground> grounds, List<Remedy> remedies, Basis basis) {
    return act(
        ground(basis).decision().refuse(by, at, grounds, remedies),
        draft ->
            draft.decide(
                new Decision(false, by.person(), basis.day(at), grounds, remedies),
                by,
                ground(basis)));
  }

  /**
   * Extends the statutory limit 延期 once, before it ends, by the head of the authority, for joint
   * cases of the government (PLL-42.1b, PLL-42.2b).
   *
   * @param told whether the reason was told to the applicant
   */
  public Outcome<Case> extend(
      Actor by, Instant at, int workingDays, boolean movesPromise, boolean told, Basis basis) {
    Extension asked = new Extension(workingDays, basis.day(at), movesPromise);
    return act(
        ground(basis).limits().extend(by, at, asked, told),
        draft -> {
          draft.extension = Optional.of(asked);
          return new CaseEvent.LimitExtended(state.id(), workingDays);
        });
  }

  /** Enters a procedure whose days do not count 不计入期限 (PLL-45), running or over. */
  public Outcome<Case> suspend(Actor by, Instant at, Suspension procedure, Basis basis) {
    return act(
        ground(basis).limits().suspend(by, at, procedure),
        draft -> {
          List<Suspension> all = new ArrayList<>(state.suspensions());
          all.add(procedure);
          draft.suspensions = List.copyOf(all);
          return new CaseEvent.ClockSuspended(
              state.id(), procedure.kind().name(), procedure.firstDay(), procedure.lastDay());
        });
  }

  /** Ends the running procedure of that kind; its last day is the last one that does not count. */
  public Outcome<Case> resume(
      Actor by, Instant at, SuspensionKind kind, LocalDate lastDayOut, Basis basis) {
    return act(
        ground(basis).limits().resume(by, at, kind, lastDayOut),
        draft -> {
          draft.suspensions =
              state.suspensions().stream()
                  .map(s -> s.isOpen() && s.kind() == kind ? s.endedOn(lastDayOut) : s)
                  .toList();
          return new CaseEvent.ClockResumed(state.id(), lastDayOut);
        });
  }

  /** Records how the applicant wishes to be answered 答复方式, or what is wished instead. */
  public Outcome<Case> answerBy(Actor by, Instant at, Delivery.Manner manner, Basis basis) {
    return act(
        mayAnswerBy(by, at, basis),
        draft -> {
          draft.wished = Optional.of(manner);
          return new CaseEvent.AnswerWished(state.id(), manner);
        });
  }

  /** Whether {@link #answerBy} would be granted. */
  public Ruling mayAnswerBy(Actor by, Instant at, Basis basis) {
    return ground(basis).delivery().wish(by, at);
  }

  /**
   * Lays the result of a decision made elsewhere ready at the window 结果到窗; the promise ends with
   * it.
   */
  public Outcome<Case> layReady(Actor by, Instant at, Basis basis) {
    return act(
        ground(basis).delivery().layReady(by, at),
        draft -> {
          draft.ready = Optional.of(basis.day(at));
          return new CaseEvent.ResultReady(state.id(), basis.day(at));
        });
  }

  /**
   * Delivers 送达 the result at the window, to the applicant or the agent; the decision is handed
   * over with it.
   */
  public Outcome<Case> deliver(
      Actor by, Instant at, Delivery.Manner manner, PersonId to, Basis basis) {
    return act(
        ground(basis).delivery().deliver(by, at, manner, to),
        draft ->
            draft.deliver(
                new Delivery(basis.day(at), by.person(), by.place().window(), manner, to)));
  }

  /** Whether {@link #deliver} would be granted in the manner that was wished, or in any. */
  public Ruling mayDeliver(Actor by, Instant at, PersonId to, Basis basis) {
    return ground(basis).delivery().deliver(by, at, to);
  }

  /** Hands a paper over 文书交付: on paper, as a code on the screen, or by message. */
  public Outcome<Case> handOver(Actor by, Instant at, String paper, Basis basis) {
    return act(
        ground(basis).delivery().handOver(by, at, paper),
        draft -> draft.handOver(paper, basis.day(at)));
  }

  /** Closes 归档: delivered or not accepted, every paper handed over. */
  public Outcome<Case> close(Actor by, Instant at, Basis basis) {
    return act(
        ground(basis).delivery().close(by, at),
        draft -> {
          draft.stage = Stage.CLOSED;
          draft.ended = Optional.of(basis.day(at));
          return new CaseEvent.CaseClosed(state.id());
        });
  }

  /** What the visit at the window still owes: papers not handed over (MXH-23.4c). */
  public Ruling mayFinishVisit(Basis basis) {
    return ground(basis).delivery().finishVisit();
  }

  /** The clock 办件时钟, from acceptance on. */
  public Optional<CaseClock> clock(Provisions rules) {
    return state.clock(rules);
  }

  /** How it keeps its limits on a day; empty before acceptance. */
  public Optional<Punctuality> punctuality(LocalDate today, Basis basis) {
    return Punctuality.of(state, basis, today);
  }

  /** How it presses, as seen on a day. */
  public Urgency urgency(LocalDate today, Basis basis) {
    return Urgency.of(state, basis, today);
  }

  /**
   * Whether nothing has moved for as many working days as the rulebook names, and it has not ended
   * (HUN-4.3.3.3a).
   */
  public boolean isIdle(LocalDate today, Basis basis) {
    return state.stage() != Stage.CLOSED
        && basis.days().calendar().workingDaysBetween(state.lastMoved(), today)
            >= basis.rules().value(PromptnessProvisions.IDLE_WORKING_DAYS);
  }

  /** The facts that a rulebook turns into labels. */
  public CaseFacts facts(Basis basis) {
    return CaseFacts.of(state, basis);
  }

  /** From a stored state. */
  public static Case restore(CaseState state) {
    return new Case(state);
  }

  /** For storing and reading. */
  public CaseState state() {
    return state;
  }

  @Override
  public CaseId getId() {
    return state.id();
  }

  private ActGround ground(Basis basis) {
    return new ActGround(state, basis);
  }

  private Outcome<Case> act(Ruling ruling, Function<CaseDraft, DomainEvent> change) {
    if (ruling.isRefused()) return Outcome.refused(ruling);
    CaseDraft draft = state.next();
    List<DomainEvent> events = new ArrayList<>();
    events.add(change.apply(draft));
    return new Outcome.Granted<>(new Case(draft.state()), events, ruling);
  }
}
