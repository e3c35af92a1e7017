package org.yimen.domain.ids;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/**
 * Identifier of a period in which one officer serves one window. Internal, made by the port {@code
 * Identities}; never shown to visitors.
 */
public record WindowSessionId(UUID value) implements Identifier {
  /** Reads the form that {@link #toString()} writes. */
  public static WindowSessionId of(String text) {
    return new WindowSessionId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
