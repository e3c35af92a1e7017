package org.yimen.domain.ids;

import org.jmolecules.ddd.types.Identifier;

/**
 * Identifier of a rulebook 规则集, such as {@code hunan}. 1 to 40 characters out of letters of any
 * script, digits, {@code . _ : -}.
 */
public record RulebookId(String value) implements Identifier {
  public RulebookId {
    Codes.check(value, 40);
  }

  @Override
  public String toString() {
    return value;
  }
}
