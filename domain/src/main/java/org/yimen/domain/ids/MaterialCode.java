package org.yimen.domain.ids;

import org.jmolecules.ddd.types.Identifier;

/**
 * Code of a material 材料 within its item version. 1 to 60 characters out of letters of any script,
 * digits, {@code . _ : -}.
 */
public record MaterialCode(String value) implements Identifier {
  public MaterialCode {
    Codes.check(value, 60);
  }

  @Override
  public String toString() {
    return value;
  }
}
