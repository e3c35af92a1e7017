package org.yimen.domain.person;

/** The form of free texts about persons: one line, visible, bounded. */
final class PersonTexts {
  static final int LONGEST_NAME = 200;
  static final int LONGEST_ADDRESS = 300;

  private PersonTexts() {}

  /** Private use characters pass: rare names were written with them. */
  static boolean isLine(String text, int longest) {
    return !text.isBlank()
        && text.equals(text.strip())
        && text.codePointCount(0, text.length()) <= longest
        && text.codePoints().allMatch(PersonTexts::mayStandInLine);
  }

  private static boolean mayStandInLine(int c) {
    int type = Character.getType(c);
    return type != Character.CONTROL
        && type != Character.SURROGATE
        && type != Character.UNASSIGNED
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR
        && !turnsDirection(c);
  }

  /** Such a character makes a page show something else than what is stored. */
  private static boolean turnsDirection(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
  }
}
