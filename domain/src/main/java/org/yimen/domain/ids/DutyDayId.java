package org.yimen.domain.ids;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/**
 * Identifier of a day of a hall 工作日. Internal, made by the port {@code Identities}; never shown to
 * visitors.
 */
public record DutyDayId(UUID value) implements Identifier {
  /** Reads the form that {@link #toString()} writes. */
  public static DutyDayId of(String text) {
    return new DutyDayId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
