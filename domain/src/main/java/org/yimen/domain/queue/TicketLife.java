package org.yimen.domain.queue;

/** Where a ticket is in its life 号票状态. */
public enum TicketLife {
  /** Number taken, not yet printed or shown 已预留. Never called. */
  RESERVED,
  /** In the line 等候. */
  WAITING,
  /** Called 已叫号, not yet at the window. */
  CALLED,
  /** At the window 办理中. */
  IN_SERVICE,
  /** Called often enough without answer 过号; may come back for a while. */
  MISSED,
  /** Served 已办结. End. */
  FINISHED,
  /** Missed and not back in time 失效. End. */
  EXPIRED,
  /** Never printed nor shown 作废. End. */
  VOID,
  /** The visitor went 离开. End. */
  LEFT
}
