package org.yimen.domain.catalogue;

import java.util.List;
import org.yimen.domain.rulebook.Direction;
import org.yimen.domain.rulebook.ProvisionKey;
import org.yimen.domain.rulebook.ValueTypes;

/**
 * More keys of this room: what binds licences 行政许可 only, because the Licensing Law speaks of
 * nothing else, and what a published guide binds to.
 */
public final class LicenceProvisions {
  /** PLL-30.1: 公示. */
  public static final ProvisionKey<List<GuideField>> LICENCE_GUIDE_FIELDS =
      ProvisionKey.withReading(
          "catalogue.licence.guide-fields",
          ValueTypes.listOf(GuideField.class),
          Direction.ADD,
          List.of(),
          "what the guide of a licence must say beside what every guide must");

  /** PLL-27: 购买指定商品、接受有偿服务. */
  public static final ProvisionKey<Boolean> NO_NAMED_SELLER =
      yes("catalogue.licence.no-named-seller", "whether nothing may come from one seller only");

  /** PLL-29.1: 申请书格式文本. */
  public static final ProvisionKey<Boolean> FORM_PURPOSE =
      yes("catalogue.licence.form-purpose", "whether each field of a form has a purpose");

  /** PLL-58.1: 收费依据. */
  public static final ProvisionKey<Boolean> FEE_GROUND =
      yes(
          "catalogue.licence.fee-ground",
          "whether a fee rests on a statute or an administrative regulation");

  /** PLL-58.2: 格式文本不收费. */
  public static final ProvisionKey<Boolean> FORM_FREE =
      yes("catalogue.licence.form-free", "whether forms are free");

  /** HUN-6.5.5: every item, not only licences. */
  public static final ProvisionKey<Boolean> INTAKE_PUBLISHED_ONLY =
      yes("catalogue.intake.published-only", "whether only published items are taken in");

  /** HUN-5.5: every item, not only licences. */
  public static final ProvisionKey<Boolean> GUIDE_BINDS =
      yes("catalogue.guide.binds", "whether nothing beyond the published guide is asked for");

  private LicenceProvisions() {}

  /** All keys of this class. */
  public static List<ProvisionKey<?>> all() {
    return List.of(
        LICENCE_GUIDE_FIELDS,
        NO_NAMED_SELLER,
        FORM_PURPOSE,
        FEE_GROUND,
        FORM_FREE,
        INTAKE_PUBLISHED_ONLY,
        GUIDE_BINDS);
  }

  private static ProvisionKey<Boolean> yes(String name, String meaning) {
    return ProvisionKey.withReading(name, ValueTypes.yesNo(true), Direction.TIGHTEN, true, meaning);
  }
}
