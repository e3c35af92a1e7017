package org.yimen.domain.catalogue;

import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.document.TextKind;
import org.yimen.domain.document.TextRules;

/**
 * A step 环节 of an item beside intake, review and decision.
 *
 * @param kind what kind of step
 * @param nameZh its name in the guide
 * @param outsideLimit whether its days may stay out of the limit (PLL-45)
 * @param payableTo whom the applicant must pay for it beside the fee schedule; such an item is not
 *     published (PLL-27)
 */
public record Step(StepKind kind, String nameZh, boolean outsideLimit, Optional<String> payableTo)
    implements ValueObject {
  public Step {
    TextRules.require("nameZh", TextKind.NAME, nameZh);
    TextRules.require("payableTo", TextKind.NAME, payableTo);
  }
}
