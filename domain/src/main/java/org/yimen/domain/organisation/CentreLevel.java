package org.yimen.domain.organisation;

/** Level of a centre 中心层级 (HUN-1a, HUN-1b). */
public enum CentreLevel {
  /** 市（州）. */
  CITY,
  /** 县（市、区）. */
  COUNTY,
  /** 乡（镇）、街道. */
  TOWNSHIP,
  /** 经批准特设的部门办事大厅. */
  SPECIAL_HALL
}
