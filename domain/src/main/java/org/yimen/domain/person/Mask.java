package org.yimen.domain.person;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Masks 脱敏 of personal data. A character is what a reader sees as one: a rare character with its
 * variation mark is never cut.
 */
public final class Mask {
  private static final Pattern VISIBLE_CHARACTER = Pattern.compile("\\X");

  /** Fewer hidden characters than these could be guessed. */
  private static final int HIDDEN_AT_LEAST = 8;

  private Mask() {}

  /** First 3 and last 4 characters, 110***********0123, for kiosks and public pages. */
  public static String numberForPublic(String number) {
    return number(number, 3, 4);
  }

  /** First 6 and last 4 characters, 110105********0123, for the desk. */
  public static String numberForDesk(String number) {
    return number(number, 6, 4);
  }

  /** 138****8000. A text of another length than 11 shows less. */
  public static String mobile(String number) {
    return characters(number).size() == 11 ? keep(characters(number), 3, 4) : number(number, 3, 4);
  }

  /** The first character, then one star: 张*, 欧*. The length of the name stays hidden. */
  public static String name(String name) {
    return characters(name).stream().findFirst().orElse("") + "*";
  }

  private static String number(String number, int head, int tail) {
    List<String> all = characters(number);
    if (all.size() >= head + tail + HIDDEN_AT_LEAST) return keep(all, head, tail);
    return keep(all, all.size() / 5, all.size() / 4);
  }

  private static String keep(List<String> all, int head, int tail) {
    int end = all.size() - tail;
    return String.join("", all.subList(0, head))
        + "*".repeat(end - head)
        + String.join("", all.subList(end, all.size()));
  }

  private static List<String> characters(String text) {
    return VISIBLE_CHARACTER.matcher(text).results().map(MatchResult::group).toList();
  }
}
