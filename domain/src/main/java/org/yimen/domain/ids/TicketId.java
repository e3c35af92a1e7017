package org.yimen.domain.ids;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/**
 * Identifier of a ticket 号票. Internal, made by the port {@code Identities}; never shown to
 * visitors.
 */
public record TicketId(UUID value) implements Identifier {
  /** Reads the form that {@link #toString()} writes. */
  public static TicketId of(String text) {
    return new TicketId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
