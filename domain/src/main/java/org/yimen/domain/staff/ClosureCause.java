package org.yimen.domain.staff;

/** Why a hall stays closed on a day on which it would open 临时闭馆原因 (decision 15). */
public enum ClosureCause {
  /** 停电. */
  POWER_CUT,
  /** 恶劣天气. */
  WEATHER,
  /** 系统故障. */
  SYSTEM_FAILURE,
  /** 公共卫生. */
  PUBLIC_HEALTH,
  /** 施工检修. */
  REPAIR,
  /** 其他. */
  OTHER
}
