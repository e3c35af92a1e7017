package org.yimen.domain.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.ItemId;
import org.yimen.domain.ids.MaterialCode;
import org.yimen.domain.ids.PersonId;

/**
 * What happens to a case. Identifiers, days and codes only: events go to the journal and stay
 * there.
 */
public sealed interface CaseEvent extends DomainEvent {
  /** Which case. */
  CaseId caseId();

  /** 递交: papers were handed in. */
  record CaseSubmitted(
      CaseId caseId, String number, ItemId item, int itemVersion, LocalDate received)
      implements CaseEvent {}

  /** 材料核对: materials were checked or corrected on the spot. */
  record MaterialsChecked(CaseId caseId, List<MaterialMark> marks) implements CaseEvent {}

  /** 一次性告知: a supplement notice was given. */
  record SupplementAsked(
      CaseId caseId, List<MaterialCode> materials, boolean stopsIntake, String paper)
      implements CaseEvent {}

  /** 受理: accepted by an officer or by silence. */
  record CaseAccepted(
      CaseId caseId,
      LocalDate day,
      boolean bySilence,
      int statutoryDays,
      Optional<Integer> promisedDays,
      LocalDate statutoryDue,
      Optional<LocalDate> promisedDue,
      String paper)
      implements CaseEvent {}

  /** 不予受理: not accepted, with its certificate. */
  record AcceptanceDeclined(CaseId caseId, NonAcceptance why, String paper) implements CaseEvent {}

  /** 审查: reviewed. */
  record CaseReviewed(CaseId caseId, boolean proposesGrant, List<PersonId> with)
      implements CaseEvent {}

  /** 决定: granted or refused. */
  record CaseDecided(
      CaseId caseId, boolean granted, List<Ground> grounds, int daysLate, String paper)
      implements CaseEvent {}

  /** 答复方式: how the applicant wishes to be answered. */
  record AnswerWished(CaseId caseId, Delivery.Manner manner) implements CaseEvent {}

  /** 结果到窗: the result lies ready at the window. */
  record ResultReady(CaseId caseId, LocalDate day) implements CaseEvent {}

  /** 送达: delivered. */
  record CaseDelivered(CaseId caseId, Delivery.Manner manner, PersonId to) implements CaseEvent {}

  /** 文书交付: a paper was handed over. */
  record PaperHandedOver(CaseId caseId, String paper) implements CaseEvent {}

  /** 中止: days no longer count. */
  record ClockSuspended(CaseId caseId, String kind, LocalDate from, Optional<LocalDate> until)
      implements CaseEvent {}

  /** 恢复: days count again. */
  record ClockResumed(CaseId caseId, LocalDate lastDayOut) implements CaseEvent {}

  /** 延期: the limit was extended once. */
  record LimitExtended(CaseId caseId, int workingDays) implements CaseEvent {}

  /** 归档: closed. */
  record CaseClosed(CaseId caseId) implements CaseEvent {}
}
