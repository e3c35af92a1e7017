package org.yimen.domain.ids;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/**
 * Identifier of a leave 请假. Internal, made by the port {@code Identities}; never shown to visitors.
 */
public record LeaveId(UUID value) implements Identifier {
  /** Reads the form that {@link #toString()} writes. */
  public static LeaveId of(String text) {
    return new LeaveId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
