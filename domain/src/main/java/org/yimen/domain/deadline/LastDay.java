package org.yimen.domain.deadline;

/** When the last day of a limit is over (decision 2). */
public enum LastDay {
  /** The day is whole. */
  WHOLE,
  /** It ends when the hall closes. */
  UNTIL_CLOSING
}
