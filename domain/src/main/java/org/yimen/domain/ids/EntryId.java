package org.yimen.domain.ids;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/**
 * Identifier of an entry of the journal. Internal, made by the port {@code Identities}; never shown
 * to visitors.
 */
public record EntryId(UUID value) implements Identifier {
  /** Reads the form that {@link #toString()} writes. */
  public static EntryId of(String text) {
    return new EntryId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
