package org.yimen.domain.casework;

/** The large steps of a case 办理阶段, by which lists of open cases are asked for. */
public enum Phase {
  /** 收件: waits for acceptance. */
  INTAKE,
  /** 在办: accepted and undecided. */
  UNDECIDED,
  /** 办结: decided, delivered or not accepted; what is left is handing over. */
  ENDING,
  /** 归档: closed. */
  CLOSED
}
