package org.yimen.app.hall;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A single word of a hall file, read as the type that a record asks for. */
final class Word {
  private Word() {}

  /** Whether values of this type are written as one word. */
  static boolean means(Class<?> type) {
    return type == String.class
        || type == int.class
        || type == Integer.class
        || type == long.class
        || type == boolean.class
        || type == LocalDate.class
        || type == LocalTime.class
        || type == ZoneId.class
        || type.isEnum();
  }

  /** The value of the word. */
  static Object as(Class<?> type, String word) throws BadWordException {
    if (type == String.class) return word;
    if (type.isEnum()) return constant(type, word);
    if (type == boolean.class) return yesNo(word);
    try {
      if (type == long.class) return Long.valueOf(word);
      if (type == int.class || type == Integer.class) return Integer.valueOf(word);
      if (type == LocalDate.class) return LocalDate.parse(word);
      if (type == LocalTime.class) return LocalTime.parse(word);
      return ZoneId.of(word);
    } catch (NumberFormatException e) {
      throw new BadWordException("须为整数", "must be a whole number");
    } catch (DateTimeException e) {
      if (type == LocalDate.class)
        throw new BadWordException("须为日期，如 2026-09-28", "must be a day such as 2026-09-28");
      if (type == LocalTime.class)
        throw new BadWordException("须为时间，如 09:00", "must be a time such as 09:00");
      throw new BadWordException("须为时区，如 Asia/Shanghai", "must be a zone such as Asia/Shanghai");
    }
  }

  private static Object yesNo(String word) throws BadWordException {
    if (word.equals("true") || word.equals("false")) return Boolean.valueOf(word);
    throw new BadWordException("须为 true 或 false", "must be true or false");
  }

  private static Object constant(Class<?> type, String word) throws BadWordException {
    for (Object constant : type.getEnumConstants())
      if (((Enum<?>) constant).name().equals(word)) return constant;
    String all =
        Arrays.stream(type.getEnumConstants())
            .map(c -> ((Enum<?>) c).name())
            .collect(Collectors.joining(", "));
    throw new BadWordException("只能是 " + all, "must be one of " + all);
  }
}
