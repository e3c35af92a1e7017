package org.yimen.domain.deadline;

/** The light of a limit. */
public enum Light {
  /** 正常 */
  NORMAL,
  /** 临近 */
  NEAR,
  /** 超时: from the beginning of the day after the last day. */
  LATE,
  /** 暂停: an excluded procedure covers the day. */
  PAUSED,
  /** Ended in time 按时办结. */
  ENDED,
  /** Ended after its last day 超时办结. */
  ENDED_LATE
}
