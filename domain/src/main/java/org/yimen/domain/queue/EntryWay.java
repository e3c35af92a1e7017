package org.yimen.domain.queue;

/** How a ticket came into the line it stands in. */
public enum EntryWay {
  /** Taken 取号. */
  TAKEN,
  /** Missed and back 过号返回. */
  RETURNED,
  /** Transferred from another business 转移, with its number. */
  TRANSFERRED
}
