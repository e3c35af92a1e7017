package org.yimen.app.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yimen.app.api.DeskRoutes.MayBody;
import org.yimen.app.api.GuideRoutes.FeeBody;
import org.yimen.app.api.Rulings.RulingBody;
import org.yimen.domain.casework.CaseState;
import org.yimen.domain.casework.IssuedPaper;
import org.yimen.domain.casework.MaterialMark;
import org.yimen.domain.casework.Stage;
import org.yimen.domain.catalogue.Material;
import org.yimen.domain.deadline.Certainty;
import org.yimen.domain.deadline.ClockReading;
import org.yimen.domain.deadline.Light;
import org.yimen.domain.deadline.LimitReading;
import org.yimen.domain.deadline.Suspension;
import org.yimen.domain.deadline.SuspensionKind;
import org.yimen.domain.document.PaperKind;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.person.ApplicantKind;
import org.yimen.ports.driving.CaseFile;
import org.yimen.ports.driving.CaseReading;
import org.yimen.ports.driving.CaseView;
import org.yimen.ports.driving.Enquiries;
import org.yimen.ports.wording.Wording;

/** Cases 办件 as bodies. Persons are masked, as on the pages. */
final class CaseBodies {
  private CaseBodies() {}

  /** One limit; {@code daysUsed + daysLeft = limitDays + daysLate}. */
  record LimitBody(
      int limitDays,
      LocalDate due,
      boolean atLeast,
      Certainty certainty,
      int daysUsed,
      int daysLeft,
      int daysLate,
      Light light,
      String lightWord,
      Optional<LocalDate> endedOn) {}

  /** Both limits as they stand. */
  record ClockBody(LocalDate today, LimitBody statute, Optional<LimitBody> promise) {}

  /** A case in a list. */
  record CaseLine(
      UUID id,
      long version,
      String number,
      Stage stage,
      String stageWord,
      String item,
      String itemNameZh,
      Optional<String> itemNameEn,
      String label,
      Optional<LimitBody> watched) {}

  /** Cases, the most urgent first; more are there when {@code full}. */
  record CaseList(List<CaseLine> cases, boolean full) {}

  /** A case after an act. */
  record CaseStanding(
      UUID id,
      long version,
      String number,
      Stage stage,
      String stageWord,
      Optional<LocalDate> promisedDue,
      Optional<LocalDate> statutoryDue) {}

  /** A case after an act, with the ruling. */
  record CaseDone(CaseStanding standing, RulingBody ruling) {}

  /** A person, masked: 张*, 110105********0123. */
  record PersonBody(
      UUID id,
      ApplicantKind kind,
      String name,
      Optional<String> identity,
      Optional<String> mobile) {}

  /** A material of the list, and what was found of it. */
  record CheckedMaterial(
      String code,
      String nameZh,
      int originals,
      int copies,
      Optional<MaterialMark.Presence> presence,
      Optional<Boolean> inForm,
      boolean complete) {}

  /** A paper that was issued. */
  record PaperBody(
      String number,
      PaperKind kind,
      String kindWord,
      LocalDate issuedOn,
      Optional<LocalDate> handedOverOn) {}

  /** A procedure whose days do not count. */
  record SuspensionBody(
      SuspensionKind kind,
      LocalDate firstDay,
      Optional<LocalDate> lastDay,
      Optional<LocalDate> toldInWritingOn) {}

  /** A case. */
  record CaseBody(
      UUID id,
      long version,
      String number,
      Stage stage,
      String stageWord,
      String hall,
      String item,
      String itemNameZh,
      Optional<String> itemNameEn,
      String label,
      String labelWord,
      boolean urgent,
      boolean declared,
      LocalDate received,
      Optional<PersonBody> applicant,
      Optional<PersonBody> agent,
      List<CheckedMaterial> materials,
      List<FeeBody> fees,
      LocalDate noticeDue,
      int noticeDaysLeft,
      Optional<ClockBody> clock,
      Optional<LocalDate> deliveryDue,
      List<SuspensionBody> suspensions,
      Optional<Integer> extendedByDays,
      Optional<Boolean> proposesGrant,
      Optional<Boolean> granted,
      List<PaperBody> papers,
      String rulebook,
      List<MayBody> may) {}

  static CaseLine line(CaseReading reading, Wording wording) {
    return new CaseLine(
        reading.id().value(),
        reading.version(),
        reading.number(),
        reading.stage(),
        wording.word(reading.stage()),
        reading.item().value(),
        reading.itemNameZh(),
        reading.itemNameEn(),
        reading.label().code(),
        reading.clock().map(ClockReading::watched).map(w -> limit(w, wording)));
  }

  static CaseDone done(CaseView view, RulingBody ruling, Wording wording) {
    return new CaseDone(
        new CaseStanding(
            view.id().value(),
            view.version(),
            view.number(),
            view.stage(),
            wording.word(view.stage()),
            view.promisedDue(),
            view.statutoryDue()),
        ruling);
  }

  static CaseBody of(
      CaseFile file, CaseReading reading, Enquiries enquiries, Wording wording, List<MayBody> may) {
    CaseState state = file.state();
    return new CaseBody(
        reading.id().value(),
        reading.version(),
        reading.number(),
        reading.stage(),
        wording.word(reading.stage()),
        state.hall().value(),
        reading.item().value(),
        reading.itemNameZh(),
        reading.itemNameEn(),
        reading.label().code(),
        wording.label(reading.label()),
        state.urgent(),
        state.declared(),
        state.received(),
        person(state.parties().applicant().person(), enquiries),
        state.parties().agent().flatMap(a -> person(a.person(), enquiries)),
        file.materials().stream().map(m -> material(m, file)).toList(),
        GuideRoutes.fees(file.item()),
        file.noticeDue(),
        file.noticeDaysLeft(),
        reading.clock().map(c -> clock(c, wording)),
        file.deliveryDue(),
        state.suspensions().stream().map(CaseBodies::suspension).toList(),
        state.extension().map(e -> e.workingDays()),
        state.opinion().map(o -> o.proposesGrant()),
        state.decision().map(d -> d.granted()),
        state.papers().stream().map(p -> paper(p, wording)).toList(),
        reading.rulebook(),
        may);
  }

  static ClockBody clock(ClockReading clock, Wording wording) {
    return new ClockBody(
        clock.today(),
        limit(clock.statute(), wording),
        clock.promise().map(p -> limit(p, wording)));
  }

  private static LimitBody limit(LimitReading limit, Wording wording) {
    return new LimitBody(
        limit.limitDays(),
        limit.due(),
        limit.atLeast(),
        limit.certainty(),
        limit.daysUsed(),
        limit.daysLeft(),
        limit.daysLate(),
        limit.light(),
        wording.word(limit.light()),
        limit.endedOn());
  }

  /** Empty where the record was erased. */
  private static Optional<PersonBody> person(PersonId id, Enquiries enquiries) {
    return enquiries
        .person(id)
        .map(p -> new PersonBody(p.id().value(), p.kind(), p.name(), p.identity(), p.mobile()));
  }

  private static CheckedMaterial material(Material material, CaseFile file) {
    Optional<MaterialMark> mark = file.mark(material.code());
    return new CheckedMaterial(
        material.code().value(),
        material.nameZh(),
        material.originals(),
        material.copies(),
        mark.map(MaterialMark::presence),
        mark.map(MaterialMark::inForm),
        mark.filter(MaterialMark::isComplete).isPresent());
  }

  private static SuspensionBody suspension(Suspension suspension) {
    return new SuspensionBody(
        suspension.kind(),
        suspension.firstDay(),
        suspension.lastDay(),
        suspension.toldInWritingOn());
  }

  private static PaperBody paper(IssuedPaper paper, Wording wording) {
    return new PaperBody(
        paper.number(),
        paper.kind(),
        wording.word(paper.kind()),
        paper.issuedOn(),
        paper.handedOverOn());
  }
}
