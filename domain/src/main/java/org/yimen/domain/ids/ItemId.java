package org.yimen.domain.ids;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/**
 * Identifier of a service item 事项 over all its versions. Internal, made by the port {@code
 * Identities}; never shown to visitors.
 */
public record ItemId(UUID value) implements Identifier {
  /** Reads the form that {@link #toString()} writes. */
  public static ItemId of(String text) {
    return new ItemId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
