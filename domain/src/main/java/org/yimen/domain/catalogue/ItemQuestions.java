package org.yimen.domain.catalogue;

import java.util.List;
import java.util.Optional;
import org.yimen.domain.document.TextKind;
import org.yimen.domain.document.TextRules;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Provision;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;

/** What is asked before an act on an item: {@link Item} asks it and offers it. */
record ItemQuestions(Item item, Provisions rules) {
  Ruling takeIn() {
    Provision<Boolean> only = rules.get(LicenceProvisions.INTAKE_PUBLISHED_ONLY);
    return Ruling.granted()
        .unless(
            !only.value() || item.open().isPresent(),
            Reason.of(CatalogueReason.NOT_PUBLISHED, only, stage()));
  }

  Ruling draftNext(ItemVersion next) {
    return Ruling.granted()
        .unless(item.stage() != VersionStage.WITHDRAWN, wrongStage())
        .and(PublicationCheck.feeOf(next, rules));
  }

  Ruling approve(Actor by) {
    Ruling byCentre = centre(by, CatalogueReason.ONLY_CENTRE_APPROVES);
    VersionStage last = item.last().stage();
    return last == VersionStage.APPROVED
        ? byCentre.and(Ruling.of(doneAlready()))
        : byCentre.unless(last == VersionStage.DRAFTED, noDraft());
  }

  Ruling publish(Actor by) {
    Ruling byCentre = centre(by, CatalogueReason.ONLY_CENTRE_PUBLISHES);
    Optional<StagedVersion> draft = item.draft();
    if (draft.isEmpty())
      return byCentre.and(
          Ruling.of(item.last().stage() == VersionStage.PUBLISHED ? doneAlready() : noDraft()));
    Provision<Boolean> approves = rules.get(CatalogueProvisions.CENTRE_APPROVES_GUIDE);
    return byCentre
        .unless(
            !approves.value() || draft.get().stage() == VersionStage.APPROVED,
            Reason.of(CatalogueReason.NOT_APPROVED, approves)
                .mendedBy(CatalogueReason.LET_CENTRE_APPROVE))
        .and(PublicationCheck.of(draft.get().version(), rules));
  }

  /** From one stage of a published item to the other. */
  Ruling turn(Actor by, VersionStage from, VersionStage to) {
    return item.stage() == to
        ? onlyCentreActs(by).and(Ruling.of(doneAlready()))
        : onlyCentreActs(by).unless(item.stage() == from, wrongStage());
  }

  Ruling withdraw(Actor by) {
    return onlyCentreActs(by).unless(item.stage() != VersionStage.WITHDRAWN, doneAlready());
  }

  /** Whether the ground of a suspension or withdrawal can stand on a paper. */
  static Ruling ground(String text) {
    return TextRules.reason("ground", TextKind.LINE, text).map(Ruling::of).orElse(Ruling.granted());
  }

  private Ruling onlyCentreActs(Actor by) {
    List<FunctionCode> centre = rules.value(CatalogueProvisions.PUBLISHING_FUNCTIONS);
    return Ruling.granted()
        .unless(
            centre.contains(by.function()),
            Reason.of(
                    CatalogueReason.ONLY_CENTRE_ACTS,
                    HouseRule.WRONG_FUNCTION,
                    Argument.code("function", by.function().value()))
                .mendedBy(CatalogueReason.ASK_THE_CENTRE));
  }

  private Ruling centre(Actor by, CatalogueReason otherwise) {
    Provision<List<FunctionCode>> centre = rules.get(CatalogueProvisions.PUBLISHING_FUNCTIONS);
    return Ruling.granted()
        .unless(
            centre.value().contains(by.function()),
            Reason.of(otherwise, centre, Argument.code("function", by.function().value()))
                .mendedBy(CatalogueReason.ASK_THE_CENTRE));
  }

  private Reason wrongStage() {
    return Reason.of(CatalogueReason.WRONG_STAGE, HouseRule.WRONG_STATE, stage());
  }

  private Reason noDraft() {
    return Reason.of(CatalogueReason.NO_DRAFT, HouseRule.WRONG_STATE, stage());
  }

  private Reason doneAlready() {
    return Reason.of(CatalogueReason.DONE_ALREADY, HouseRule.DONE_ALREADY, stage());
  }

  private Argument stage() {
    return Argument.code("stage", item.stage());
  }
}
