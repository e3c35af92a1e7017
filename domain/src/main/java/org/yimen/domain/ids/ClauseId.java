package org.yimen.domain.ids;

import org.jmolecules.ddd.types.Identifier;

/**
 * Identifier of a clause in the register, such as {@code PLL-42.1a}, or of a house rule, {@code
 * YM-1}. 1 to 40 characters out of letters of any script, digits, {@code . _ : -}.
 */
public record ClauseId(String value) implements Identifier {
  public ClauseId {
    Codes.check(value, 40);
  }

  @Override
  public String toString() {
    return value;
  }
}
