package org.yimen.ports.memory;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.UUID;
import org.yimen.ports.driven.Clock;
import org.yimen.ports.driven.Identities;

/**
 * Makes UUIDs of version 7 (RFC 9562): milliseconds first, so that they sort nearly by time. Safe
 * for many threads.
 */
public final class UuidV7 implements Identities {
  private final SecureRandom random = new SecureRandom();
  private final Clock clock;

  public UuidV7(Clock clock) {
    this.clock = clock;
  }

  @Override
  public UUID next() {
    long millis = clock.now().toEpochMilli();
    byte[] chance = new byte[Short.BYTES + Long.BYTES];
    random.nextBytes(chance); // once: each call takes a lock and mixes its pool anew
    ByteBuffer bits = ByteBuffer.wrap(chance);
    long high = (millis << 16) | 0x7000L | (bits.getShort() & 0x0FFFL);
    long low = (bits.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
    return new UUID(high, low);
  }
}
