package org.yimen.domain.queue;

/** Where a missed ticket 过号 stands when its holder comes back in time. */
public enum ReturnPlace {
  /** Behind the ticket that is called next (QMS-30). */
  AFTER_NEXT,
  /** Where its number stands. */
  BY_NUMBER,
  /** Behind everybody. */
  LAST
}
