package org.yimen.domain.organisation;

/** Kinds of windows 窗口种类; a rulebook says which a centre must have (HUN-4.1.1b). */
public enum WindowKind {
  /** 咨询窗口. */
  ENQUIRY,
  /** 委托窗口: takes in for departments without a window of their own. */
  ENTRUSTED,
  /** 收费窗口. */
  CHARGING,
  /** 投诉窗口. */
  COMPLAINT,
  /** 部门（单位）办事窗口. */
  DEPARTMENT,
  /** 受理送达窗口 of a promised case in Jinzhou. */
  ACCEPTANCE_AND_DELIVERY
}
