package org.yimen.domain.ids;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/**
 * Identifier of a punch 打卡. Internal, made by the port {@code Identities}; never shown to visitors.
 */
public record PunchId(UUID value) implements Identifier {
  /** Reads the form that {@link #toString()} writes. */
  public static PunchId of(String text) {
    return new PunchId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
