package org.yimen.domain.staff;

/** How a day of an officer was 考勤结果; the worst that is true of it. */
public enum AttendanceKind {
  /** The hall is closed 休息. */
  DAY_OFF,
  /** No punch, where nobody's attendance is kept or the person is at a window 无打卡记录. */
  UNTOLD,
  /** The time to come has not passed 未到时间. */
  NOT_YET,
  /** 准时. */
  ON_TIME,
  /** Came before opening, and later than asked 未提前到岗; or left after closing, and sooner 未推迟离岗. */
  NOTE,
  /** 请假. */
  LEAVE,
  /** 迟到. */
  LATE,
  /** 早退. */
  EARLY_LEAVE,
  /** Came, and no punch tells when the person left 缺离岗打卡. */
  NO_PUNCH_OUT,
  /** 缺勤. */
  ABSENT
}
