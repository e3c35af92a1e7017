package org.yimen.ports.driven;

import java.util.Arrays;

/** A paper as a file. Immutable. */
public final class PressedPaper {
  private final String mediaType;
  private final byte[] bytes;

  /** A file of that media type, such as {@code application/pdf}. */
  public PressedPaper(String mediaType, byte[] bytes) {
    this.mediaType = mediaType;
    this.bytes = bytes.clone();
  }

  /** Its media type. */
  public String mediaType() {
    return mediaType;
  }

  /** Its bytes, a copy. */
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PressedPaper p
        && mediaType.equals(p.mediaType)
        && Arrays.equals(bytes, p.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /** Type and size, nothing of what it says. */
  @Override
  public String toString() {
    return mediaType + ", " + bytes.length + " bytes";
  }
}
