package org.yimen.ports.driving;

import java.util.List;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.yimen.domain.casework.Delivery;
import org.yimen.domain.casework.MaterialMark;
import org.yimen.domain.casework.NonAcceptance;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.MaterialCode;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.person.PersonForm;
import org.yimen.domain.person.UnmaskReason;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Ruling;

/**
 * The window where cases 办件 are taken in and results handed out. Every method is one transaction; a
 * refusal changes nothing and, for an officer, leaves one {@code ActRefused} entry; a stale version
 * and a used request identifier are only answered. Besides what {@code Case} refuses: an unknown
 * case or item (YM-4), a stale version (YM-2), one request identifier for two acts (YM-12). Storage
 * faults are exceptions.
 */
@PrimaryPort
public interface CaseDesk {
  /**
   * Keeps what is personal about an applicant or agent; the only place that ever holds it. Refused
   * with all that is wrong at once (YM-8, YM-9): a number that fails its check, a legal person
   * without its number. A doubtful credit code is granted with a warning.
   */
  Outcome<PersonId> register(RequestId request, Actor by, PersonForm form);

  /** The same under a request of its own: a repeat is a second act. */
  default Outcome<PersonId> register(Actor by, PersonForm form) {
    return register(newRequest(), by, form);
  }

  /**
   * Erases what is personal; says whether there was something. Journal and cases stay as they are,
   * and one entry tells who erased whose record.
   */
  Outcome<Boolean> erase(RequestId request, Actor by, PersonId person);

  /** The same under a request of its own. */
  default boolean erase(Actor by, PersonId person) {
    return erase(newRequest(), by, person).fold(Outcome.Granted::state, refused -> false);
  }

  /**
   * Shows a party of a case in full 查看原文, to an officer at a window (YM-7), and journals who asked,
   * for whom and why, never what was shown (JIN-2.1b). Unknown parties and erased records are
   * refused (YM-4). Every look is one entry.
   */
  Outcome<UnmaskedPerson> unmask(Actor by, CaseId inCase, PersonId person, UnmaskReason reason);

  /** Takes papers in 递交. */
  Outcome<CaseView> submit(Submit submit);

  /** Records the check of materials 材料核对 and the declaration of truth. */
  Outcome<CaseView> checkMaterials(CaseAct act, List<MaterialMark> marks, boolean declared);

  /** Gives the one-time supplement notice 一次性告知. */
  Outcome<CaseView> notifySupplement(CaseAct act, List<MaterialCode> materials);

  /** Accepts 受理. */
  Outcome<CaseView> accept(CaseAct act);

  /** Whether {@link #accept} would be granted now; empty for an unknown case. */
  Optional<Ruling> mayAccept(CaseAct act);

  /** Accepts by silence what nobody answered in time; done by the system's runner. */
  Outcome<CaseView> acceptBySilence(CaseAct act);

  /**
   * Accepts by silence every case whose day for the one notice is over (PLL-32.4b). Only for
   * function {@code SYSTEM}; a repeat finds nothing left to do.
   */
  Outcome<List<CaseView>> acceptSilent(Actor by);

  /** Declines 不予受理 with a certificate. */
  Outcome<CaseView> decline(CaseAct act, NonAcceptance why);

  /** Records how the applicant wishes to be answered 答复方式, or what is wished instead. */
  Outcome<CaseView> answerBy(CaseAct act, Delivery.Manner manner);

  /** Says that the result lies ready at the window 结果到窗. */
  Outcome<CaseView> layReady(CaseAct act);

  /** Delivers 送达 the result. */
  Outcome<CaseView> deliver(CaseAct act, Delivery.Manner manner, PersonId to);

  /** Whether {@link #deliver} would be granted now; empty for an unknown case. */
  Optional<Ruling> mayDeliver(CaseAct act, PersonId to);

  /** Hands a paper over 文书交付. */
  Outcome<CaseView> handOver(CaseAct act, String paper);

  /** Closes 归档. */
  Outcome<CaseView> close(CaseAct act);

  /** Whether {@link #close} would be granted now; empty for an unknown case. */
  Optional<Ruling> mayClose(CaseAct act);

  /** Makes an identifier for a request, as {@code Yimen.newRequest()} does. */
  RequestId newRequest();
}
