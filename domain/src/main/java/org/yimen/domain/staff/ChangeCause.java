package org.yimen.domain.staff;

/** Why a posting ends 调整原因. */
public enum ChangeCause {
  /** 法律法规的变化. */
  LAW,
  /** 机构改革. */
  REFORM,
  /** 职能变动. */
  DUTIES,
  /** 工作需要. */
  WORK_NEED,
  /** 派驻期满. */
  TERM_OVER,
  /** 本人原因. */
  OWN_WISH,
  /** 不适合窗口工作. */
  UNSUITED,
  /** 其他. */
  OTHER
}
