package org.yimen.domain.staff;

/** How a post at a window stands today 岗位状态. */
public enum PostStanding {
  /** The hall is closed, or the hours are over 非办公时间. */
  CLOSED,
  /** Somebody will come: the holder, or who stands in 待到岗. */
  EXPECTED,
  /** The holder is there 在岗. */
  PRESENT,
  /** Who stands in is there 顶岗. */
  SUBSTITUTED,
  /** Nobody is there 空岗. */
  EMPTY
}
