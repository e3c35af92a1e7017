package org.yimen.domain.staff;

/** Which way a punch goes 打卡方向. */
public enum PunchDirection {
  /** 到岗. */
  IN,
  /** 离岗. */
  OUT,
  /** The clock does not tell. */
  UNTOLD
}
