package org.yimen.domain.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yimen.domain.catalogue.Material;
import org.yimen.domain.deadline.DeadlineProvisions;
import org.yimen.domain.deadline.LastDays;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.MaterialCode;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.Provision;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.rulebook.Strength;

/** What is asked while papers are checked 收件: of marks on the list, and of a supplement notice. */
record IntakeRules(ActGround ground) {
  Ruling checkMaterials(Actor by, Instant at, List<MaterialMark> marks) {
    return officer(by, at)
        .and(onlyExpected(marks, expected(), ground.basis()))
        .and(ground.promptness().firstCheck(at));
  }

  Ruling notifySupplement(Actor by, Instant at, List<MaterialCode> named) {
    Ruling ruling =
        officer(by, at)
            .and(ground.atWindow(by, CaseworkProvisions.ACCEPTANCE_ONLY_AT_WINDOW))
            .and(onlyWhatIsMissing(named))
            .and(ground.promptness().firstCheck(at));
    return incomplete().isEmpty()
        ? ruling.and(
            Ruling.of(
                Reason.of(CaseReason.NOTHING_TO_SUPPLEMENT, mustAccept())
                    .as(Strength.BLOCK)
                    .mendedBy(CaseReason.ACCEPT_CASE)))
        : ruling
            .and(whole(named))
            .and(onceAndInTime(at))
            .restingOn(
                CaseReason.TOLD_ONCE, ground.rules().affirmed(CaseworkProvisions.ONE_TIME_NOTICE));
  }

  /** Refuses marks on materials that the published list does not ask of these parties. */
  static Ruling onlyExpected(List<MaterialMark> marks, List<MaterialCode> expected, Basis basis) {
    Provision<Boolean> only = basis.rules().get(CaseworkProvisions.ONLY_PUBLISHED_MATERIALS);
    Ruling ruling = Ruling.granted();
    for (MaterialMark mark : marks)
      ruling =
          ruling.unless(
              !only.value() || expected.contains(mark.material()),
              Reason.of(
                  CaseReason.MATERIAL_NOT_EXPECTED,
                  only,
                  Argument.id("material", mark.material())));
    return ruling;
  }

  private Ruling onlyWhatIsMissing(List<MaterialCode> named) {
    List<MaterialCode> incomplete = incomplete();
    Provision<Boolean> only = ground.rules().get(CaseworkProvisions.ONLY_PUBLISHED_MATERIALS);
    Ruling ruling = Ruling.granted();
    for (MaterialCode code : named)
      ruling =
          ground.basis().item().material(code).isEmpty()
              ? ruling.unless(
                  !only.value(),
                  Reason.of(CaseReason.MATERIAL_NOT_PUBLISHED, only, Argument.id("material", code)))
              : ruling.unless(
                  incomplete.contains(code),
                  Reason.of(
                          CaseReason.NOTICE_NAMES_COMPLETE,
                          mustAccept(),
                          Argument.name("material", ground.nameOf(code)))
                      .as(Strength.BLOCK));
    return ruling;
  }

  private Ruling whole(List<MaterialCode> named) {
    boolean inParts = !ground.rules().value(CaseworkProvisions.ONE_TIME_NOTICE);
    Ruling ruling = Ruling.granted();
    for (MaterialCode code : incomplete())
      ruling =
          ruling.unless(
              named.contains(code) || (inParts && !named.isEmpty()),
              Reason.of(
                      CaseReason.NOTICE_LEAVES_OUT,
                      ground.rules().affirmed(CaseworkProvisions.ONE_TIME_NOTICE),
                      Argument.name("material", ground.nameOf(code)))
                  .as(Strength.BLOCK)
                  .mendedBy(CaseReason.COMPLETE_LIST));
    return ruling;
  }

  /** A second or late notice is a finding, never a refusal: the visitor must not suffer. */
  private Ruling onceAndInTime(Instant at) {
    Provision<Boolean> oneTime = ground.rules().get(CaseworkProvisions.ONE_TIME_NOTICE);
    if (!ground.state().notices().isEmpty())
      return Ruling.granted()
          .unless(!oneTime.value(), Reason.of(CaseReason.SECOND_NOTICE, oneTime).as(Strength.WARN));
    return Ruling.granted()
        .unless(
            !ground.basis().day(at).isAfter(lastNoticeDay()),
            Reason.of(
                    CaseReason.LATE_NOTICE,
                    ground.rules().get(DeadlineProvisions.SUPPLEMENT_NOTICE),
                    Argument.day("day", lastNoticeDay()))
                .as(Strength.WARN));
  }

  /** Published materials that apply to these parties and are not there, or not in form. */
  List<MaterialCode> incomplete() {
    List<MaterialCode> open = new ArrayList<>(expected());
    ground.state().materials().stream()
        .filter(MaterialMark::isComplete)
        .forEach(m -> open.remove(m.material()));
    return open;
  }

  /** Last day for the one supplement notice. */
  LocalDate lastNoticeDay() {
    return new LastDays(ground.basis().days()).ofSupplementNotice(ground.state().received());
  }

  private Provision<Boolean> mustAccept() {
    return ground.rules().affirmed(CaseworkProvisions.MUST_ACCEPT_WHEN_COMPLETE);
  }

  private Ruling officer(Actor by, Instant at) {
    return ground
        .officer(by, at, CaseworkProvisions.SUPPLEMENT_FUNCTIONS)
        .and(ground.stage(Stage::isIntake));
  }

  private List<MaterialCode> expected() {
    boolean withAgent = ground.state().parties().agent().isPresent();
    return ground.basis().item().materialsFor(withAgent).stream().map(Material::code).toList();
  }
}
