package org.yimen.domain.deadline;

/** Whether a day rests on a published arrangement. Ordered: the weaker one is the larger. */
public enum Certainty {
  /** The arrangement of that year is published 已公布. */
  OFFICIAL,
  /** Weekends and statutory festivals only, until the arrangement is published 暂定. */
  PROVISIONAL;

  /** The weaker of both. */
  public Certainty and(Certainty other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
