package org.yimen.domain.document;

import java.util.Optional;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Reason;

/**
 * What every free text 文字 must keep to before it is stored, shown or printed: length, no control
 * characters, nothing that turns the direction of writing, nothing invisible, nothing broken.
 */
public final class TextRules {
  private TextRules() {}

  /** The first thing wrong with the text, or empty. */
  public static Optional<TextFault> fault(TextKind kind, String text) {
    if (text.isBlank()) return Optional.of(new TextFault(TextFault.Kind.EMPTY, 0, 0));
    int length = text.codePointCount(0, text.length());
    if (length > kind.longest())
      return Optional.of(new TextFault(TextFault.Kind.TOO_LONG, length, 0));
    int at = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      at++;
      Optional<TextFault.Kind> wrong = wrong(c, kind.lines());
      if (wrong.isPresent()) return Optional.of(new TextFault(wrong.get(), at, c));
      i += Character.charCount(c);
    }
    return Optional.empty();
  }

  /** A refusal by YM-8 that names the field and what is wrong, never the text; else empty. */
  public static Optional<Reason> reason(String field, TextKind kind, String text) {
    return fault(kind, text)
        .map(
            f ->
                Reason.of(
                    DocumentReason.BAD_TEXT,
                    HouseRule.BAD_TEXT,
                    Argument.code("field", field),
                    Argument.code("fault", f.kind()),
                    Argument.number("at", f.at()),
                    Argument.number("longest", kind.longest())));
  }

  /**
   * The text itself.
   *
   * @throws BadTextException when {@link #fault} finds one
   */
  public static String require(String field, TextKind kind, String text) {
    Optional<TextFault> fault = fault(kind, text);
    if (fault.isPresent()) throw new BadTextException(field, fault.get());
    return text;
  }

  /** The same for a text that may be absent. */
  public static Optional<String> require(String field, TextKind kind, Optional<String> text) {
    text.ifPresent(t -> require(field, kind, t));
    return text;
  }

  private static Optional<TextFault.Kind> wrong(int c, boolean lines) {
    if (lines && (c == '\n' || c == '\t')) return Optional.empty();
    if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029)
      return Optional.of(TextFault.Kind.CONTROL);
    if (c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)) return Optional.of(TextFault.Kind.BIDI);
    int type = Character.getType(c);
    if (type == Character.SURROGATE || c == 0xFFFD || (c & 0xFFFE) == 0xFFFE)
      return Optional.of(TextFault.Kind.BROKEN);
    if (type == Character.FORMAT && c != 0x00AD || c == 0x3164 || c == 0x2800)
      return Optional.of(TextFault.Kind.INVISIBLE);
    return Optional.empty();
  }
}
