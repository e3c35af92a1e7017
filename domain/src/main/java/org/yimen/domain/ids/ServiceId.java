package org.yimen.domain.ids;

import org.jmolecules.ddd.types.Identifier;

/**
 * Code of a queue service 业务: what a visitor takes a ticket for. 1 to 60 characters out of letters
 * of any script, digits, {@code . _ : -}.
 */
public record ServiceId(String value) implements Identifier {
  public ServiceId {
    Codes.check(value, 60);
  }

  @Override
  public String toString() {
    return value;
  }
}
