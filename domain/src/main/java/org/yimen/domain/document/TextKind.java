package org.yimen.domain.document;

/** How long a free text may be and whether it may have lines. Lengths count characters. */
public enum TextKind {
  /** Name of an item, a material, a unit: 1 to 200 characters on one line. */
  NAME(200, false),
  /** A sentence: 1 to 500 characters on one line. */
  LINE(500, false),
  /** Paragraphs: 1 to 8,000 characters; line feeds and tabs are allowed. */
  TEXT(8000, true);

  private final int longest;
  private final boolean lines;

  TextKind(int longest, boolean lines) {
    this.longest = longest;
    this.lines = lines;
  }

  /** The greatest number of characters (code points). */
  public int longest() {
    return longest;
  }

  /** Whether line feeds and tabs are allowed. */
  public boolean lines() {
    return lines;
  }
}
