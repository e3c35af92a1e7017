package org.yimen.domain.catalogue;

import java.util.List;
import org.yimen.domain.rulebook.Direction;
import org.yimen.domain.rulebook.ProvisionKey;
import org.yimen.domain.rulebook.ValueTypes;

/** What this room reads in rulebooks. */
public final class CatalogueProvisions {
  private CatalogueProvisions() {}

  /** Fields of the guide without which no item is published. */
  public static final ProvisionKey<List<GuideField>> GUIDE_FIELDS =
      ProvisionKey.withReading(
          "catalogue.guide.fields",
          ValueTypes.listOf(GuideField.class),
          Direction.ADD,
          List.of(),
          "fields of the guide that every published item must have");

  /** More of them for licences. */
  public static final ProvisionKey<List<GuideField>> LICENCE_GUIDE_FIELDS =
      ProvisionKey.withReading(
          "catalogue.licence.guide-fields",
          ValueTypes.listOf(GuideField.class),
          Direction.ADD,
          List.of(),
          "fields of the guide that every published licence must have");

  /** Whether the centre approves before publication. */
  public static final ProvisionKey<Boolean> CENTRE_APPROVES =
      yes("catalogue.guide.centre-approves", "whether the centre approves a guide first");

  /** Whether only the centre publishes. */
  public static final ProvisionKey<Boolean> CENTRE_PUBLISHES =
      yes("catalogue.guide.centre-publishes", "whether only the centre publishes guides");

  /** Whether every item promises a limit. */
  public static final ProvisionKey<Boolean> PROMISE_REQUIRED =
      ProvisionKey.withReading(
          "catalogue.promise.required",
          ValueTypes.yesNo(true),
          Direction.REPLACE,
          false,
          "whether every published item promises a limit");

  /** Whether a promise may not be longer than the legal limit. */
  public static final ProvisionKey<Boolean> PROMISE_WITHIN_STATUTE =
      yes("catalogue.promise.within-statute", "whether a promise is at most the legal limit");

  /** Whether every item names its legal basis. */
  public static final ProvisionKey<Boolean> BASIS_REQUIRED =
      ProvisionKey.withReading(
          "catalogue.basis.required",
          ValueTypes.yesNo(true),
          Direction.REPLACE,
          false,
          "whether every published item names its legal basis");

  /** Whether items are taken in only while published. */
  public static final ProvisionKey<Boolean> INTAKE_PUBLISHED_ONLY =
      yes("catalogue.intake.published-only", "whether only published items are taken in");

  /** Whether nothing beyond the published guide may be asked for. */
  public static final ProvisionKey<Boolean> GUIDE_BINDS =
      yes("catalogue.guide.binds", "whether nothing beyond the published guide is asked for");

  /** Whether nothing of a licence may come from one named seller only. */
  public static final ProvisionKey<Boolean> LICENCE_NO_NAMED_SELLER =
      yes("catalogue.licence.no-named-seller", "whether licences ask for nothing of one seller");

  /** Whether every field of a licence's form has a purpose. */
  public static final ProvisionKey<Boolean> LICENCE_FORM_PURPOSE =
      yes("catalogue.licence.form-purpose", "whether each field of a licence's form has a purpose");

  /** Whether a licence's fee rests on a statute or an administrative regulation. */
  public static final ProvisionKey<Boolean> LICENCE_FEE_GROUND =
      yes("catalogue.licence.fee-ground", "whether licence fees rest on national legislation");

  /** Whether forms of licences are free. */
  public static final ProvisionKey<Boolean> LICENCE_FORM_FREE =
      yes("catalogue.licence.form-free", "whether forms of licences are free");

  private static ProvisionKey<Boolean> yes(String name, String meaning) {
    return ProvisionKey.withReading(name, ValueTypes.yesNo(true), Direction.TIGHTEN, true, meaning);
  }
}
