package org.yimen.domain.ids;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/**
 * Identifier of one request of a client, kept with its answer so that a repeat gets the same
 * answer. Internal, made by the port {@code Identities}; never shown to visitors.
 */
public record RequestId(UUID value) implements Identifier {
  /** Reads the form that {@link #toString()} writes. */
  public static RequestId of(String text) {
    return new RequestId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
