package org.yimen.ports.driving;

/**
 * Asks how a case stands.
 *
 * @param number its visible number, as typed
 * @param code its query code, as typed
 * @param address where the question comes from
 */
public record AskProgress(String number, String code, String address) {
  /** Says nothing of what was typed. */
  @Override
  public String toString() {
    return "AskProgress";
  }
}
