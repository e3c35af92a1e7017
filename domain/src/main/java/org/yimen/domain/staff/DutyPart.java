package org.yimen.domain.staff;

/** Which end of the day 开馆闭馆. */
public enum DutyPart {
  /** 开馆. */
  OPENING,
  /** 闭馆. */
  CLOSING
}
