package org.yimen.persistence.jdbi;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** How values stand in columns: UUIDs as 16 bytes, instants as microseconds. */
final class Bytes {
  private static final Pattern UUID_TEXT =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private Bytes() {}

  static byte[] of(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  static UUID uuid(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return new UUID(buffer.getLong(), buffer.getLong());
  }

  /** A text that is a UUID takes 16 bytes instead of 36; any other stays a text. */
  static Object ofIdentifier(String text) {
    return UUID_TEXT.matcher(text).matches() ? of(UUID.fromString(text)) : text;
  }

  static String identifier(Object stored) {
    return stored instanceof byte[] bytes ? uuid(bytes).toString() : stored.toString();
  }

  static long micros(Instant at) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, at);
  }

  static Instant instant(long micros) {
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }

  /** The value, or that there is none of its type. */
  static Object or(Nothing nothing, Optional<?> value) {
    return value.isPresent() ? value.get() : nothing;
  }
}
