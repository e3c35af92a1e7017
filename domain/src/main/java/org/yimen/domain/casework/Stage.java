package org.yimen.domain.casework;

/**
 * Where a case stands 办理环节. Kinds (immediate, promised, joint ...) are facts and labels, not
 * stages.
 */
public enum Stage {
  /** 已递交: papers are handed in and being checked. */
  SUBMITTED,
  /** 待补正: the one supplement notice was given. */
  SUPPLEMENT_ASKED,
  /** 已受理: accepted, the clocks run. */
  ACCEPTED,
  /** 已审查: reviewed, waits for approval by another person. */
  REVIEWED,
  /** 已决定: granted or refused; waits for delivery at the window. */
  DECIDED,
  /** 已送达: the result was handed over. */
  DELIVERED,
  /** 不予受理: ended with a certificate. */
  NOT_ACCEPTED,
  /** 已归档: closed, nothing is left to do. */
  CLOSED;

  /** Whether the case waits for acceptance. */
  public boolean isIntake() {
    return this == SUBMITTED || this == SUPPLEMENT_ASKED;
  }

  /** Whether it was accepted and is undecided. */
  public boolean isUndecided() {
    return this == ACCEPTED || this == REVIEWED;
  }

  /** The phase that this stage belongs to. */
  public Phase phase() {
    if (isIntake()) return Phase.INTAKE;
    if (isUndecided()) return Phase.UNDECIDED;
    return this == CLOSED ? Phase.CLOSED : Phase.ENDING;
  }
}
