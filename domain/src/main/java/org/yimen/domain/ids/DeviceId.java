package org.yimen.domain.ids;

import org.jmolecules.ddd.types.Identifier;

/**
 * Code of a device 设备, such as an attendance clock. 1 to 40 characters out of letters of any
 * script, digits, {@code . _ : -}.
 */
public record DeviceId(String value) implements Identifier {
  public DeviceId {
    Codes.check(value, 40);
  }

  @Override
  public String toString() {
    return value;
  }
}
