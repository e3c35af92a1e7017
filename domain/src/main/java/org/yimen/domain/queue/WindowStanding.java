package org.yimen.domain.queue;

/** Whether a window serves 窗口状态. */
public enum WindowStanding {
  /** Serving 开放. */
  OPEN,
  /** Paused 暂停. */
  PAUSED,
  /** Closed 关闭. End. */
  CLOSED
}
