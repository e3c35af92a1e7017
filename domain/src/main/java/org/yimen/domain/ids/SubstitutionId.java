package org.yimen.domain.ids;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/**
 * Identifier of a substitution 顶岗. Internal, made by the port {@code Identities}; never shown to
 * visitors.
 */
public record SubstitutionId(UUID value) implements Identifier {
  /** Reads the form that {@link #toString()} writes. */
  public static SubstitutionId of(String text) {
    return new SubstitutionId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
