package org.yimen.domain.ids;

import org.jmolecules.ddd.types.Identifier;

/**
 * Code of a lane 队列: tickets that are called in one order. 1 to 60 characters out of letters of any
 * script, digits, {@code . _ : -}.
 */
public record LaneId(String value) implements Identifier {
  public LaneId {
    Codes.check(value, 60);
  }

  @Override
  public String toString() {
    return value;
  }
}
