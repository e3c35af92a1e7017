package org.yimen.ports.wording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with places for named arguments: {@code {name}}, {@code {name:day|days}} for a number
 * with its noun, and {@code [...]} which is left out where an argument in it is absent. It is read
 * once, so what an argument says is never taken for a place. Immutable.
 */
final class Sentence {
  private static final String ABSENT = "—";
  private static final Pattern PLACE =
      Pattern.compile("\\{([a-zA-Z]+)(?::([^|{}\\[\\]]+)\\|([^|{}\\[\\]]+))?\\}");

  private final List<Section> sections;

  /** A stretch that is said whole or, where it is optional, perhaps not at all. */
  private record Section(boolean optional, List<Part> parts) {
    Optional<String> with(Function<String, Optional<String>> arguments) {
      StringBuilder text = new StringBuilder();
      for (Part part : parts) {
        Optional<String> said = part.with(arguments);
        if (said.isEmpty() && optional) return Optional.empty();
        text.append(said.orElse(ABSENT));
      }
      return Optional.of(text.toString());
    }
  }

  /** Plain text, or the place of an argument. */
  private record Part(String text, Optional<String> name, Optional<String[]> nouns) {
    Optional<String> with(Function<String, Optional<String>> arguments) {
      if (name.isEmpty()) return Optional.of(text);
      return arguments.apply(name.get()).map(said -> nouns.map(n -> counted(said, n)).orElse(said));
    }

    private static String counted(String number, String[] nouns) {
      return number + " " + (number.equals("1") ? nouns[0] : nouns[1]);
    }
  }

  private Sentence(List<Section> sections) {
    this.sections = List.copyOf(sections);
  }

  /**
   * Reads a sentence.
   *
   * @throws IllegalArgumentException if a brace or bracket stands alone
   */
  static Sentence parse(String text) {
    List<Section> sections = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int open = text.indexOf('[', at);
      int end = open < 0 ? text.length() : open;
      if (end > at) sections.add(new Section(false, parts(text.substring(at, end))));
      if (open < 0) break;
      int close = text.indexOf(']', open);
      if (close < 0) throw new IllegalArgumentException("[ without ]: " + text);
      sections.add(new Section(true, parts(text.substring(open + 1, close))));
      at = close + 1;
    }
    return new Sentence(sections);
  }

  private static List<Part> parts(String text) {
    List<Part> parts = new ArrayList<>();
    Matcher place = PLACE.matcher(text);
    int at = 0;
    while (place.find()) {
      if (place.start() > at) parts.add(plain(text.substring(at, place.start())));
      Optional<String[]> nouns =
          Optional.ofNullable(place.group(2)).map(one -> new String[] {one, place.group(3)});
      parts.add(new Part("", Optional.of(place.group(1)), nouns));
      at = place.end();
    }
    if (at < text.length()) parts.add(plain(text.substring(at)));
    return parts;
  }

  private static Part plain(String text) {
    if (text.chars().anyMatch(c -> "{}[]".indexOf(c) >= 0))
      throw new IllegalArgumentException("a brace or bracket stands alone: " + text);
    return new Part(text, Optional.empty(), Optional.empty());
  }

  /** The arguments it names. */
  Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    for (Section section : sections)
      for (Part part : section.parts()) part.name().ifPresent(names::add);
    return names;
  }

  /** The sentence with what the arguments say; an absent one outside brackets shows as a dash. */
  String with(Function<String, Optional<String>> arguments) {
    StringBuilder text = new StringBuilder();
    for (Section section : sections) section.with(arguments).ifPresent(text::append);
    return text.toString();
  }
}
