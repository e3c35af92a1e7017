package org.yimen.ports.paper;

import org.yimen.domain.casework.IssuedPaper;

/** Which copy of a paper this is 原件、副本; it stands on the paper. */
public enum CopyMark {
  /** The original 原件. */
  ORIGINAL,
  /** A duplicate 副本, for the file or for another party. */
  DUPLICATE;

  /** What an issued paper is marked as: the original until it is handed over, then a duplicate. */
  public static CopyMark of(IssuedPaper paper) {
    return paper.handedOverOn().isPresent() ? DUPLICATE : ORIGINAL;
  }
}
