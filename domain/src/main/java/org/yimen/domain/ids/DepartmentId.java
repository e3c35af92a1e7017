package org.yimen.domain.ids;

import org.jmolecules.ddd.types.Identifier;

/**
 * Code of a department 部门. 1 to 40 characters out of letters of any script, digits, {@code . _ :
 * -}.
 */
public record DepartmentId(String value) implements Identifier {
  public DepartmentId {
    Codes.check(value, 40);
  }

  @Override
  public String toString() {
    return value;
  }
}
