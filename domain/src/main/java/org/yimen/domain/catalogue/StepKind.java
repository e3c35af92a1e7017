package org.yimen.domain.catalogue;

/** Kinds of steps 环节 beside intake, review and decision. */
public enum StepKind {
  /** 专家评审. */
  EXPERT_REVIEW,
  /** 听证. */
  PUBLIC_HEARING,
  /** 招标. */
  TENDER,
  /** 拍卖. */
  AUCTION,
  /** 检验. */
  INSPECTION,
  /** 检测. */
  TESTING,
  /** 检疫. */
  QUARANTINE,
  /** 鉴定. */
  APPRAISAL,
  /** 现场踏勘. */
  SITE_SURVEY,
  /** 公示. */
  PUBLIC_NOTICE,
  /** 前置审批. */
  PRIOR_APPROVAL,
  /** 集体审批. */
  COLLECTIVE_APPROVAL,
  /** 其他. */
  OTHER
}
