package org.yimen.domain.ids;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/**
 * Identifier of a person, officer or visitor. Internal, made by the port {@code Identities}; never
 * shown to visitors.
 */
public record PersonId(UUID value) implements Identifier {
  /** Reads the form that {@link #toString()} writes. */
  public static PersonId of(String text) {
    return new PersonId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
