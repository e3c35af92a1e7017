package org.yimen.domain.casework;

/** Why an application is not accepted 不予受理的理由; a rulebook lists those that stand. */
public enum NonAcceptanceGround {
  /** 依法不需要取得行政许可 (PLL-32.1). */
  NOT_NEEDED,
  /** 不属于本行政机关职权范围 (PLL-32.2); the right authority is named. */
  WRONG_AUTHORITY,
  /** 隐瞒有关情况或者提供虚假材料 (PLL-78). */
  FALSE_MATERIALS,
  /** 在不得再次申请的期限内 (PLL-78, PLL-79). */
  BARRED,
  /** 未按要求补正: asked for once and not supplied. */
  NOT_SUPPLEMENTED,
  /** Another ground, with a text. */
  OTHER
}
