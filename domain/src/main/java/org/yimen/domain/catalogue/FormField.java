package org.yimen.domain.catalogue;

import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.document.TextKind;
import org.yimen.domain.document.TextRules;

/**
 * A field of an application form.
 *
 * @param nameZh what is asked
 * @param purpose why the item needs it (PLL-29.1); empty where nobody said
 */
public record FormField(String nameZh, Optional<String> purpose) implements ValueObject {
  public FormField {
    TextRules.require("nameZh", TextKind.NAME, nameZh);
    TextRules.require("purpose", TextKind.LINE, purpose);
  }
}
