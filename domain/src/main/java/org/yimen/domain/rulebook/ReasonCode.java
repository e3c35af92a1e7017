package org.yimen.domain.rulebook;

/**
 * Why a ruling says what it says. Each room has one enum of its reasons; {@code Wording} has a
 * sentence for each constant in each language.
 */
public interface ReasonCode {
  /** The constant's name. */
  String name();

  /**
   * The code under which the reason travels and is worded: the room and the constant, {@code
   * casework.SAME_PERSON}.
   */
  default String code() {
    String room = getClass().getPackageName();
    return room.substring(room.lastIndexOf('.') + 1) + "." + name();
  }
}
