package org.yimen.domain.deadline;

/** The two limits that run side by side (decision 9). */
public enum LimitKind {
  /** 法定时限: ends with the decision. */
  STATUTE,
  /** 承诺时限: ends when the result lies ready. */
  PROMISE
}
