package org.yimen.domain.ids;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/**
 * Identifier of a posting 派驻. Internal, made by the port {@code Identities}; never shown to
 * visitors.
 */
public record PostingId(UUID value) implements Identifier {
  /** Reads the form that {@link #toString()} writes. */
  public static PostingId of(String text) {
    return new PostingId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
