package org.yimen.domain.ids;

import org.jmolecules.ddd.types.Identifier;

/**
 * Code of a centre 政务服务中心. 1 to 40 characters out of letters of any script, digits, {@code . _ :
 * -}.
 */
public record CentreId(String value) implements Identifier {
  public CentreId {
    Codes.check(value, 40);
  }

  @Override
  public String toString() {
    return value;
  }
}
