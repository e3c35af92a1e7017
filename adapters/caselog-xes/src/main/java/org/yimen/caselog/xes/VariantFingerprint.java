package org.yimen.caselog.xes;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * The first 128 bits of the SHA-256 of a sequence of activities: equal for equal sequences, and for
 * different ones never in practice.
 */
record VariantFingerprint(long high, long low) {
  static VariantFingerprint of(List<LoggedEvent> events) {
    MessageDigest digest = sha256();
    for (LoggedEvent event : events) {
      byte[] name = event.activity().getBytes(StandardCharsets.UTF_8);
      // with its length before it, or "a","bc" and "ab","c" would be one
      digest.update(ByteBuffer.allocate(4).putInt(0, name.length));
      digest.update(name);
    }
    ByteBuffer hash = ByteBuffer.wrap(digest.digest());
    return new VariantFingerprint(hash.getLong(), hash.getLong());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
