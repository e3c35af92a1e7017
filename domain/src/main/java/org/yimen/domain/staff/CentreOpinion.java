package org.yimen.domain.staff;

/** What the centre said of a change of staff 中心意见. */
public enum CentreOpinion {
  /** 同意. */
  AGREED,
  /** 不同意. */
  DISAGREED,
  /** 无意见. */
  NO_COMMENT
}
