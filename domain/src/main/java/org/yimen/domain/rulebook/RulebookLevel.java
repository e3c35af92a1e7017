package org.yimen.domain.rulebook;

/**
 * How near to the hall a rulebook stands 效力层级, from the farthest; a nearer one lies over others.
 */
public enum RulebookLevel {
  /** 法律, 行政法规. */
  LAW,
  /** 省级规定、地方标准. */
  PROVINCE,
  /** 市级规定. */
  CITY,
  /** 中心、大厅、街道的管理办法. */
  HALL
}
