package org.yimen.domain.ids;

import org.jmolecules.ddd.types.Identifier;

/**
 * Code of a function 职能 in law, such as {@code REVIEWER}; not a role of an application. 1 to 60
 * characters out of letters of any script, digits, {@code . _ : -}.
 */
public record FunctionCode(String value) implements Identifier {
  public FunctionCode {
    Codes.check(value, 60);
  }

  @Override
  public String toString() {
    return value;
  }
}
