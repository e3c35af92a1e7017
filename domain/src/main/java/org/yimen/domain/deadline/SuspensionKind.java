package org.yimen.domain.deadline;

/**
 * Procedures whose days may be left out of a limit. The first eight are the closed list of PLL-45;
 * the others count unless the rulebook or the item says otherwise (decision 5).
 */
public enum SuspensionKind {
  /** 听证 */
  HEARING(true),
  /** 招标 */
  TENDER(true),
  /** 拍卖 */
  AUCTION(true),
  /** 检验 */
  INSPECTION(true),
  /** 检测 */
  TESTING(true),
  /** 检疫 */
  QUARANTINE(true),
  /** 鉴定 */
  APPRAISAL(true),
  /** 专家评审 */
  EXPERT_REVIEW(true),
  /** 现场勘察 */
  SURVEY(false),
  /** 公示 */
  PUBLIC_NOTICE(false);

  private final boolean excludedByLaw;

  SuspensionKind(boolean excludedByLaw) {
    this.excludedByLaw = excludedByLaw;
  }

  /** Whether PLL-45 names it. */
  public boolean isExcludedByLaw() {
    return excludedByLaw;
  }
}
