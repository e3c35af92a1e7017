package org.yimen.domain.casework;

import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.document.TextKind;
import org.yimen.domain.document.TextRules;

/**
 * Why an application was not accepted 不予受理, as the certificate says it.
 *
 * @param ground which ground
 * @param basis the article it rests on, as cited; never empty (PLL-72.7)
 * @param directedTo the authority to turn to; the ground WRONG_AUTHORITY names one (PLL-32.2)
 */
public record NonAcceptance(NonAcceptanceGround ground, String basis, Optional<String> directedTo)
    implements ValueObject {
  public NonAcceptance {
    if (!basis.isEmpty()) TextRules.require("basis", TextKind.LINE, basis);
    TextRules.require("directedTo", TextKind.NAME, directedTo);
  }
}
