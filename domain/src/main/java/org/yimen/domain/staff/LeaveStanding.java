package org.yimen.domain.staff;

/** How a leave stands 请假状态. */
public enum LeaveStanding {
  /** 待审批. */
  ASKED,
  /** 已批准. */
  APPROVED,
  /** 未批准. */
  REFUSED,
  /** 已撤回. */
  WITHDRAWN
}
