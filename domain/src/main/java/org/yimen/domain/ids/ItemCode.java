package org.yimen.domain.ids;

import org.jmolecules.ddd.types.Identifier;

/**
 * Published code of a service item 事项编码. 1 to 100 characters out of letters of any script, digits,
 * {@code . _ : -}.
 */
public record ItemCode(String value) implements Identifier {
  public ItemCode {
    Codes.check(value, 100);
  }

  @Override
  public String toString() {
    return value;
  }
}
