package org.yimen.domain.catalogue;

/** Rank of a legal basis 依据. */
public enum BasisKind {
  /** 法律. */
  STATUTE,
  /** 行政法规. */
  ADMINISTRATIVE_REGULATION,
  /** 地方性法规. */
  LOCAL_REGULATION,
  /** 规章. */
  RULE,
  /** 规范性文件. */
  NORMATIVE_DOCUMENT,
  /** 标准. */
  STANDARD
}
