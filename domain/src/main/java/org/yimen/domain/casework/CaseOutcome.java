package org.yimen.domain.casework;

/** How a case ended 办理结果; counted beside its label. */
public enum CaseOutcome {
  /** 在办: not yet. */
  NONE,
  /** 准予. */
  GRANTED,
  /** 不予许可. */
  REFUSED,
  /** 退办, 退件, 退回. */
  RETURNED,
  /** 撤回. */
  WITHDRAWN,
  /** 不予受理. */
  NOT_ACCEPTED
}
