package org.yimen.domain.ids;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/**
 * Identifier of a case 办件. Internal, made by the port {@code Identities}; never shown to visitors.
 */
public record CaseId(UUID value) implements Identifier {
  /** Reads the form that {@link #toString()} writes. */
  public static CaseId of(String text) {
    return new CaseId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
