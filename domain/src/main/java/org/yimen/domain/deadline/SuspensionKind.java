package org.yimen.domain.deadline;

/**
 * Procedures whose days may be left out of a limit. Which of them are is for the rulebook to say;
 * the first eight are the closed list of PLL-45, the others count for licences (decision 5).
 */
public enum SuspensionKind {
  /** 听证 */
  HEARING,
  /** 招标 */
  TENDER,
  /** 拍卖 */
  AUCTION,
  /** 检验 */
  INSPECTION,
  /** 检测 */
  TESTING,
  /** 检疫 */
  QUARANTINE,
  /** 鉴定 */
  APPRAISAL,
  /** 专家评审 */
  EXPERT_REVIEW,
  /** 现场勘察 */
  SURVEY,
  /** 公示 */
  PUBLIC_NOTICE
}
