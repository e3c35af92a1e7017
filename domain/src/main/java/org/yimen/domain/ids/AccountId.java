package org.yimen.domain.ids;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/**
 * Identifier of an account. Internal, made by the port {@code Identities}; says nothing about the
 * log-in name.
 */
public record AccountId(UUID value) implements Identifier {
  /** Reads the form that {@link #toString()} writes. */
  public static AccountId of(String text) {
    return new AccountId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
