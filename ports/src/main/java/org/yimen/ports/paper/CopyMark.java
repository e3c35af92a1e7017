package org.yimen.ports.paper;

import org.yimen.domain.casework.IssuedPaper;

/** Which copy of a paper this is 原件、副本、补打; it stands on the paper. */
public sealed interface CopyMark {
  /** The original 原件. */
  CopyMark ORIGINAL = new Original();

  /** A duplicate 副本, for the file or for another party. */
  CopyMark DUPLICATE = new Duplicate();

  /**
   * The n-th print after the first 第 n 次补打.
   *
   * @throws IllegalArgumentException if {@code n} is under 1
   */
  static CopyMark reprint(int n) {
    return new Reprint(n);
  }

  /** What an issued paper is marked as: the original until it is handed over, then a duplicate. */
  static CopyMark of(IssuedPaper paper) {
    return paper.handedOverOn().isPresent() ? DUPLICATE : ORIGINAL;
  }

  /** The original. */
  record Original() implements CopyMark {}

  /** A duplicate. */
  record Duplicate() implements CopyMark {}

  /**
   * Printed again.
   *
   * @param n from 1
   */
  record Reprint(int n) implements CopyMark {
    public Reprint {
      if (n < 1) throw new IllegalArgumentException("reprints count from 1, was " + n);
    }
  }
}
