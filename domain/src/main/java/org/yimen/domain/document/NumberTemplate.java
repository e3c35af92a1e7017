package org.yimen.domain.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jmolecules.ddd.types.ValueObject;

/**
 * Template of a visible number 文号, such as {@code {centre}受〔{year}〕{n:5}号}. Placeholders: {@code
 * {centre}}, {@code {hall}}, {@code {department}} (short names), {@code {year}}, {@code {date}}
 * (yyyyMMdd) and, exactly once, {@code {n}} or {@code {n:5}} (with leading zeros to 5 digits).
 *
 * @param pattern 3 to 100 characters
 */
public record NumberTemplate(String pattern) implements ValueObject {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
  private static final List<String> WORDS = List.of("centre", "hall", "department");

  /**
   * Checks the pattern.
   *
   * @throws IllegalArgumentException naming the placeholder that is unknown, missing or doubled, or
   *     the position of a brace without partner
   */
  public NumberTemplate {
    TextRules.require("template", TextKind.NAME, pattern);
    int numbers = 0;
    Matcher m = PLACEHOLDER.matcher(pattern);
    while (m.find()) {
      String name = m.group(1);
      if (name.equals("n") || name.matches("n:[1-9]")) numbers++;
      else if (!WORDS.contains(name) && !name.equals("year") && !name.equals("date"))
        throw new IllegalArgumentException(
            "unknown placeholder {"
                + name
                + "} at position "
                + (m.start() + 1)
                + "; known are {centre} {hall} {department} {year} {date} {n} {n:5}");
    }
    String rest = PLACEHOLDER.matcher(pattern).replaceAll(r -> " ".repeat(r.group().length()));
    for (int i = 0; i < rest.length(); i++)
      if (rest.charAt(i) == '{' || rest.charAt(i) == '}')
        throw new IllegalArgumentException("brace without partner at position " + (i + 1));
    if (numbers != 1)
      throw new IllegalArgumentException(
          "a number template holds {n} or {n:5} exactly once, found " + numbers);
  }

  /**
   * The visible number.
   *
   * @param names short names for the placeholders {@code centre}, {@code hall}, {@code department}
   * @param day the day of the paper
   * @param n from 1
   * @throws IllegalArgumentException if a name that the template asks for is not given
   */
  public String format(Map<String, String> names, LocalDate day, long n) {
    if (n < 1) throw new IllegalArgumentException("numbers start at 1, was " + n);
    return fill(names, day, width -> width == 0 ? Long.toString(n) : pad(n, width));
  }

  /**
   * The series in which {@code n} counts: the number without it. Two papers of one series never
   * have the same {@code n}; a new year (or day) starts a new series where the template shows it.
   */
  public String series(Map<String, String> names, LocalDate day) {
    return fill(names, day, width -> "*");
  }

  private String fill(Map<String, String> names, LocalDate day, IntFunction<String> number) {
    return PLACEHOLDER
        .matcher(pattern)
        .replaceAll(
            m -> {
              String name = m.group(1);
              String value =
                  switch (name) {
                    case "year" -> Integer.toString(day.getYear());
                    case "date" -> day.toString().replace("-", "");
                    case "n" -> number.apply(0);
                    default -> WORDS.contains(name) ? word(names, name) : number.apply(width(name));
                  };
              return Matcher.quoteReplacement(value);
            });
  }

  private static String word(Map<String, String> names, String name) {
    String value = names.get(name);
    if (value == null) throw new IllegalArgumentException("no value for {" + name + "}");
    return value;
  }

  private static int width(String name) {
    return name.charAt(2) - '0';
  }

  private static String pad(long n, int width) {
    String digits = Long.toString(n);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }
}
