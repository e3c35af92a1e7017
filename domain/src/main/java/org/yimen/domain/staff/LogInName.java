package org.yimen.domain.staff;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jmolecules.ddd.types.ValueObject;

/**
 * A log-in name 登录名: 2 to 40 letters, digits, dots, hyphens and underlines, of any script. Wide and
 * narrow forms, capitals and small letters are one name. Personal: it is kept where it can be
 * erased, never in a state or an event. Immutable.
 *
 * @param value in its one form: NFKC, small letters
 */
public record LogInName(String value) implements ValueObject {
  private static final int LONGEST_TYPED = 200;
  private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{M}\\p{N}._-]{2,40}");

  /**
   * @throws IllegalArgumentException if the text is not in its one form; {@link #read} tells
   *     without throwing
   */
  public LogInName {
    if (!FORM.matcher(value).matches() || !folded(value).equals(value))
      throw new IllegalArgumentException("not a log-in name in its one form");
  }

  /** Reads what somebody typed; empty if it cannot be a log-in name. */
  public static Optional<LogInName> read(String typed) {
    if (typed.length() > LONGEST_TYPED) return Optional.empty();
    String name = folded(typed.strip());
    return FORM.matcher(name).matches() && folded(name).equals(name)
        ? Optional.of(new LogInName(name))
        : Optional.empty();
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /** Nothing personal. */
  @Override
  public String toString() {
    return "LogInName[...]";
  }
}
