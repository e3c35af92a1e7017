package org.yimen.domain.staff;

/** How an account stands 账号状态. */
public enum AccountLife {
  /** Its person may sign in. */
  ACTIVE,
  /** Nobody signs in until it is unlocked. */
  LOCKED,
  /** Over for good; its log-in name is erased. */
  ENDED
}
