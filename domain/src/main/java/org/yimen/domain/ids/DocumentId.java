package org.yimen.domain.ids;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/**
 * Identifier of a paper 文书 or file. Internal, made by the port {@code Identities}; never shown to
 * visitors.
 */
public record DocumentId(UUID value) implements Identifier {
  /** Reads the form that {@link #toString()} writes. */
  public static DocumentId of(String text) {
    return new DocumentId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
