package org.yimen.domain.queue;

import org.jmolecules.ddd.types.ValueObject;

/**
 * What a real-name ticket keeps of its holder: a keyed hash, by which the same person is found
 * again, and the mask that may be shown. Never a name or a number.
 *
 * @param keyedHash lower-case hexadecimal, 32 to 128 digits
 * @param mask with at least four stars
 */
public record Holder(String keyedHash, String mask) implements ValueObject {
  public Holder {
    if (!keyedHash.matches("[0-9a-f]{32,128}"))
      throw new IllegalArgumentException("a keyed hash is 32 to 128 hexadecimal digits");
    if (!mask.contains("****") || mask.length() > 40)
      throw new IllegalArgumentException("a mask hides at least four characters");
  }
}
