package org.yimen.domain.ids;

import org.jmolecules.ddd.types.Identifier;

/**
 * Code of a window 窗口, unique in its centre. 1 to 40 characters out of letters of any script,
 * digits, {@code . _ : -}.
 */
public record WindowId(String value) implements Identifier {
  public WindowId {
    Codes.check(value, 40);
  }

  @Override
  public String toString() {
    return value;
  }
}
