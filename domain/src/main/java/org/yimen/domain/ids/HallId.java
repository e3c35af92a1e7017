package org.yimen.domain.ids;

import org.jmolecules.ddd.types.Identifier;

/** Code of a hall 大厅. 1 to 40 characters out of letters of any script, digits, {@code . _ : -}. */
public record HallId(String value) implements Identifier {
  public HallId {
    Codes.check(value, 40);
  }

  @Override
  public String toString() {
    return value;
  }
}
