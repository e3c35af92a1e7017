package org.yimen.domain.catalogue;

/** The four categories of service items 事项类别 (HUN-5.1). */
public enum ItemCategory {
  /** 行政许可. */
  LICENCE,
  /** 非行政许可. */
  NON_LICENCE,
  /** 社会公益性服务, 公共服务. */
  PUBLIC_SERVICE,
  /** 招标、投标. */
  TENDER
}
