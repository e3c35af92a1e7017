package org.yimen.domain.casework;

/** What a notice against the applicant must say 不利通知应载明的内容. */
public enum NoticeContent {
  /** 理由 (PLL-38, PLL-72.7). */
  REASONS,
  /** 依据: the clause it rests on. */
  BASIS,
  /** 行政复议、行政诉讼: both remedies with body and period (PLL-38). */
  REMEDIES,
  /** 有关行政机关: where to turn (PLL-32.2). */
  RIGHT_AUTHORITY,
  /** 技术标准 (PLL-55.3). */
  TECHNICAL_STANDARD
}
