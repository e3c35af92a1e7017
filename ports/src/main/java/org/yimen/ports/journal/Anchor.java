package org.yimen.ports.journal;

/**
 * The end of the journal as it was remembered outside (day report, backup): a journal whose tail
 * was cut or written anew no longer fits it.
 *
 * @param position of the last entry then; 0 for an empty journal
 * @param hash of that entry
 */
public record Anchor(long position, StateHash hash) {
  /** Of an empty journal. */
  public static final Anchor NONE = new Anchor(0, StateHash.ZERO);

  public Anchor {
    if (position < 0)
      throw new IllegalArgumentException("position must not be negative, was " + position);
  }

  /** The anchor at that entry. */
  public static Anchor of(Entry entry) {
    return new Anchor(entry.position(), entry.hash());
  }

  /**
   * Reads the form that {@link #toString()} writes; blanks around it do not matter.
   *
   * @throws IllegalArgumentException if the text has another form
   */
  public static Anchor parse(String text) {
    String[] parts = text.strip().split("\\s+");
    if (parts.length != 2 || !parts[0].matches("[0-9]{1,18}") || !parts[1].matches("[0-9a-f]{64}"))
      throw new IllegalArgumentException(
          "an anchor is a position and 64 hexadecimal digits, such as \"12 "
              + StateHash.ZERO.hex()
              + "\"");
    return new Anchor(Long.parseLong(parts[0]), new StateHash(parts[1]));
  }

  /** Position and hash, with a blank between them. */
  @Override
  public String toString() {
    return position + " " + hash.hex();
  }
}
