package org.yimen.app.web;

import java.util.Optional;
import java.util.UUID;
import org.yimen.domain.ids.ServiceId;

/** Identifiers in addresses and forms: whatever is none is unknown, never a fault. */
final class Ids {
  private static final int UUID_CHARS = 36;

  private Ids() {}

  static Optional<UUID> uuid(String text) {
    if (text.length() != UUID_CHARS) return Optional.empty();
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  static Optional<ServiceId> service(String text) {
    try {
      return Optional.of(new ServiceId(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
