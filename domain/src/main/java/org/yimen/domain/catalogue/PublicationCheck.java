package org.yimen.domain.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.yimen.domain.deadline.DeadlineProvisions;
import org.yimen.domain.deadline.Promise;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Provision;
import org.yimen.domain.rulebook.ProvisionKey;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;

/** Whether what a version says may be published: every fault at once. */
final class PublicationCheck {
  private final ItemVersion version;
  private final Provisions rules;
  private final List<Reason> reasons = new ArrayList<>();

  private PublicationCheck(ItemVersion version, Provisions rules) {
    this.version = version;
    this.rules = version.category() == ItemCategory.LICENCE ? rules : rules.beyondLicences();
  }

  static Ruling of(ItemVersion version, Provisions rules) {
    PublicationCheck check = new PublicationCheck(version, rules);
    check.guideFields();
    check.basis();
    check.promise();
    if (version.category() == ItemCategory.LICENCE) check.licence();
    return new Ruling(check.reasons);
  }

  /** Only what is wrong with the fee: asked when a schedule is drafted, too. */
  static Ruling feeOf(ItemVersion version, Provisions rules) {
    PublicationCheck check = new PublicationCheck(version, rules);
    if (version.category() == ItemCategory.LICENCE) check.fee();
    return new Ruling(check.reasons);
  }

  private void guideFields() {
    boolean licence = version.category() == ItemCategory.LICENCE;
    for (GuideField field : GuideField.values()) {
      if (version.says(field)) continue;
      List<Provision<List<GuideField>>> asking =
          new ArrayList<>(asking(CatalogueProvisions.REQUIRED_GUIDE_FIELDS, field));
      if (licence) asking.addAll(asking(LicenceProvisions.LICENCE_GUIDE_FIELDS, field));
      if (asking.isEmpty()) continue;
      Reason reason =
          Reason.of(
                  CatalogueReason.GUIDE_FIELD_MISSING, asking.get(0), Argument.code("field", field))
              .mendedBy(CatalogueReason.COMPLETE_THE_DRAFT);
      for (Provision<?> more : asking.subList(1, asking.size()))
        reason = reason.alsoBecause(more.clause());
      reasons.add(reason);
    }
  }

  /** Lists of a chain may hold those below: only the lowest layer that names the field asks it. */
  private List<Provision<List<GuideField>>> asking(
      ProvisionKey<List<GuideField>> key, GuideField field) {
    return rules.explain(key).stream()
        .map(Provisions.Layered::provision)
        .filter(p -> p.value().contains(field))
        .limit(1)
        .toList();
  }

  private void basis() {
    Provision<Boolean> required = rules.get(CatalogueProvisions.LEGAL_BASIS_REQUIRED);
    if (required.value() && version.guide().basis().isEmpty())
      reasons.add(
          Reason.of(CatalogueReason.LEGAL_BASIS_REQUIRED, required)
              .mendedBy(CatalogueReason.COMPLETE_THE_DRAFT));
  }

  private void promise() {
    Provision<Boolean> required = rules.get(CatalogueProvisions.PROMISE_REQUIRED);
    if (required.value() && version.promise().isEmpty())
      reasons.add(
          Reason.of(CatalogueReason.PROMISE_REQUIRED, required)
              .mendedBy(CatalogueReason.COMPLETE_THE_DRAFT));
    version.promise().ifPresent(this::promised);
  }

  private void promised(Promise promise) {
    if (promise.isSameDay() && !version.sameDayCapable())
      reasons.add(
          Reason.of(CatalogueReason.PROMISE_NOT_POSSIBLE, HouseRule.HOUSE_READING)
              .mendedBy(CatalogueReason.COMPLETE_THE_DRAFT));
    Provision<Boolean> within = rules.get(CatalogueProvisions.PROMISE_WITHIN_STATUTE);
    if (!within.value()) return;
    boolean ownFirst = rules.value(DeadlineProvisions.OWN_LIMIT_FIRST);
    if (ownFirst && version.statutory().isPresent())
      exceeds(promise, version.statutory().get().workingDays(), within);
    else exceeds(promise, longest());
  }

  /** The longest promise, or the limit of the rulebook where that is shorter. */
  private Provision<Integer> longest() {
    Provision<Integer> longest =
        rules.get(
            version.joint()
                ? CatalogueProvisions.LONGEST_PROMISE_JOINT
                : CatalogueProvisions.LONGEST_PROMISE_SINGLE);
    return rules
        .find(
            version.joint()
                ? DeadlineProvisions.LIMIT_JOINT
                : DeadlineProvisions.LIMIT_SINGLE_DEPARTMENT)
        .filter(limit -> limit.value() < longest.value())
        .orElse(longest);
  }

  private void exceeds(Promise promise, Provision<Integer> limit) {
    exceeds(promise, limit.value(), limit);
  }

  private void exceeds(Promise promise, int limit, Provision<?> because) {
    if (promise.workingDays() > limit)
      reasons.add(
          Reason.of(
                  CatalogueReason.PROMISE_EXCEEDS_STATUTORY,
                  because,
                  Argument.number("promised", promise.workingDays()),
                  Argument.number("statutory", limit))
              .mendedBy(CatalogueReason.SHORTEN_PROMISE));
  }

  private void licence() {
    Provision<Boolean> seller = rules.get(LicenceProvisions.NO_NAMED_SELLER);
    if (seller.value()) {
      for (Material m : version.materials())
        if (m.source().kind() == MaterialSource.Kind.NAMED_SELLER)
          reasons.add(
              Reason.of(CatalogueReason.NAMED_SELLER, seller, Argument.name("subject", m.nameZh()))
                  .mendedBy(CatalogueReason.ACCEPT_ANY_QUALIFIED));
      for (Step s : version.steps())
        if (s.payableTo().isPresent())
          reasons.add(
              Reason.of(CatalogueReason.PAID_STEP, seller, Argument.name("subject", s.nameZh()))
                  .mendedBy(CatalogueReason.ACCEPT_ANY_QUALIFIED));
    }
    Provision<Boolean> purpose = rules.get(LicenceProvisions.FORM_PURPOSE);
    if (purpose.value())
      for (ApplicationForm form : version.guide().forms())
        for (FormField field : form.fields())
          if (field.purpose().isEmpty())
            reasons.add(
                Reason.of(
                        CatalogueReason.FORM_FIELD_WITHOUT_PURPOSE,
                        purpose,
                        Argument.name("form", form.nameZh()),
                        Argument.name("field", field.nameZh()))
                    .mendedBy(CatalogueReason.COMPLETE_THE_DRAFT));
    fee();
  }

  private void fee() {
    Provision<Boolean> ground = rules.get(LicenceProvisions.FEE_GROUND);
    Provision<Boolean> free = rules.get(LicenceProvisions.FORM_FREE);
    for (FeeLine line : version.fee().orElse(FeeSchedule.FREE).lines()) {
      if (line.subject() == FeeLine.Subject.FORM && free.value())
        reasons.add(
            Reason.of(CatalogueReason.FORM_NOT_FREE, free, Argument.name("line", line.nameZh())));
      else if (ground.value() && !line.ground().map(LegalBasis::mayGroundLicenceFee).orElse(false))
        reasons.add(
            Reason.of(
                    CatalogueReason.FEE_WITHOUT_GROUND,
                    ground,
                    Argument.name("line", line.nameZh()))
                .mendedBy(CatalogueReason.NAME_GROUND_OR_FREE));
    }
  }
}
