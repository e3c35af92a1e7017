package org.yimen.domain.staff;

/** What a change of staff needs of the centre 征求意见. */
public enum OpinionNeed {
  /** Nothing. */
  NONE,
  /** 征求意见: it is heard, whatever it says. */
  HEARD,
  /** 经同意: it agrees. */
  AGREED
}
