package org.yimen.domain.ids;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/**
 * Identifier of a mandate 授权委托书. Internal, made by the port {@code Identities}; never shown to
 * visitors.
 */
public record MandateId(UUID value) implements Identifier {
  /** Reads the form that {@link #toString()} writes. */
  public static MandateId of(String text) {
    return new MandateId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
