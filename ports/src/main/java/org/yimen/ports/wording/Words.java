package org.yimen.ports.wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yimen.domain.document.PaperKind;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.staff.Functions;

/** Sets codes, days and other arguments in one language. Immutable. */
final class Words {
  private static final int LONGEST = 300;
  private static final List<String> WEEKDAYS_EN =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
  private static final List<String> MONTHS_EN =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private final Language language;
  private final Phrases words;
  private final Phrases phrases;

  Words(Language language, Phrases phrases) {
    this.language = language;
    this.words = Phrases.load("words", language);
    this.phrases = phrases;
  }

  /** The word of a code as it is meant there, or of the code alone, or the code itself. */
  String word(String meaning, String code) {
    return known(meaning + "." + code).or(() -> known(code)).orElseGet(() -> bare(code));
  }

  Language language() {
    return language;
  }

  String word(Enum<?> value) {
    return word(meaning(value.getDeclaringClass()), value.name());
  }

  /** Whether the code has a word of its own. */
  boolean knows(Enum<?> value) {
    String meaning = meaning(value.getDeclaringClass());
    return known(meaning + "." + value.name()).or(() -> known(value.name())).isPresent();
  }

  private static String meaning(Class<?> declaring) {
    Class<?> outer = declaring;
    while (outer.getEnclosingClass() != null) outer = outer.getEnclosingClass();
    String name = outer.getSimpleName();
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  private Optional<String> known(String key) {
    return words
        .find(key)
        .map(s -> s.with(name -> Optional.empty()))
        .or(() -> function(key))
        .or(() -> paper(key));
  }

  private Optional<String> function(String code) {
    return Functions.all().stream()
        .filter(f -> f.value().equals(code))
        .flatMap(f -> Functions.termOf(f).stream())
        .map(term -> language == Language.ZH ? term.zh() : term.en())
        .findFirst();
  }

  private Optional<String> paper(String code) {
    return Arrays.stream(PaperKind.values())
        .filter(p -> p.name().equals(code))
        .map(p -> language == Language.ZH ? p.termZh() : p.termEn())
        .findFirst();
  }

  /** A code that a rulebook added: nothing better is known than the code, made readable. */
  private static String bare(String code) {
    String clean = clean(code);
    return clean.matches("[A-Z0-9_]+") ? clean.toLowerCase(Locale.ROOT).replace('_', ' ') : clean;
  }

  String day(LocalDate day) {
    int weekday = day.getDayOfWeek().getValue();
    return phrases.say(
        "date",
        Map.of(
            "year",
            Integer.toString(day.getYear()),
            "month",
            language == Language.ZH
                ? Integer.toString(day.getMonthValue())
                : MONTHS_EN.get(day.getMonthValue() - 1),
            "day",
            Integer.toString(day.getDayOfMonth()),
            "weekday",
            language == Language.ZH
                ? "星期" + "一二三四五六日".charAt(weekday - 1)
                : WEEKDAYS_EN.get(weekday - 1)));
  }

  /** An argument as its kind is set in this language; empty where it says nothing. */
  Optional<String> argument(Argument argument) {
    if (argument.value().isBlank()) return Optional.empty();
    return Optional.of(
        switch (argument.kind()) {
          case CODE -> codes(argument);
          case DAY -> isoDay(argument.value());
          case NUMBER, ID, NAME -> clean(argument.value());
        });
  }

  private String codes(Argument argument) {
    List<String> all =
        Stream.of(argument.value().split(","))
            .filter(c -> !c.isBlank())
            .map(c -> word(argument.name(), c))
            .toList();
    if (all.isEmpty()) return clean(argument.value());
    if (language == Language.ZH) return String.join("、", all);
    String last = all.get(all.size() - 1);
    return all.size() == 1
        ? last
        : String.join(", ", all.subList(0, all.size() - 1)) + " or " + last;
  }

  private String isoDay(String value) {
    try {
      return day(LocalDate.parse(value));
    } catch (DateTimeException e) {
      return clean(value);
    }
  }

  /** One line, nothing unseen, bounded: an argument may hold what somebody typed. */
  static String clean(String value) {
    StringBuilder line = new StringBuilder();
    value
        .codePoints()
        .filter(Words::isSeen)
        .limit(LONGEST)
        .forEach(c -> line.appendCodePoint(Character.isWhitespace(c) ? ' ' : c));
    return line.toString();
  }

  private static boolean isSeen(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
