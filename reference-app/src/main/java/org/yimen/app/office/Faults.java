package org.yimen.app.office;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.yimen.domain.document.DocumentReason;
import org.yimen.domain.document.TextKind;
import org.yimen.domain.document.TextRules;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;

/**
 * What is wrong with the fields of a form, all of it: each names its field, never what was typed.
 */
public final class Faults {
  private final List<Reason> reasons = new ArrayList<>();

  /** Whether anything is wrong. */
  public boolean any() {
    return !reasons.isEmpty();
  }

  /** A refusal by YM-8, or nothing to say. */
  public Ruling ruling() {
    return new Ruling(reasons);
  }

  /** The faults of others too. */
  public void addAll(Faults others) {
    reasons.addAll(others.reasons);
  }

  /** No value of the field; never true. */
  public boolean value(String field) {
    reasons.add(
        Reason.of(DocumentReason.BAD_VALUE, HouseRule.BAD_TEXT, Argument.code("field", field)));
    return false;
  }

  /** A text that has to be there. */
  public String required(String field, TextKind kind, String text) {
    TextRules.reason(field, kind, text).ifPresent(reasons::add);
    return text;
  }

  /** The text if there is one. */
  public Optional<String> optional(String field, TextKind kind, String text) {
    if (text.isEmpty()) return Optional.empty();
    Optional<Reason> wrong = TextRules.reason(field, kind, text);
    wrong.ifPresent(reasons::add);
    return wrong.isPresent() ? Optional.empty() : Optional.of(text);
  }

  /** A whole number between two. */
  public Optional<Integer> number(String field, String text, int least, int most) {
    Optional<Integer> number =
        text.matches("\\d{1,6}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    Optional<Integer> fitting = number.filter(n -> n >= least && n <= most);
    if (fitting.isEmpty()) value(field);
    return fitting;
  }

  /** Yuan with at most two digits after the point, more than nothing, in fen. */
  public Optional<Long> fen(String field, String yuan) {
    Optional<Long> fen =
        yuan.matches("\\d{1,9}(\\.\\d{1,2})?")
            ? Optional.of(new BigDecimal(yuan).movePointRight(2).longValueExact())
            : Optional.empty();
    if (fen.filter(f -> f > 0).isEmpty()) value(field);
    return fen.filter(f -> f > 0);
  }

  /** The value of an enum by its name. */
  public <E extends Enum<E>> Optional<E> choice(String field, Class<E> type, String name) {
    for (E one : type.getEnumConstants()) if (one.name().equals(name)) return Optional.of(one);
    value(field);
    return Optional.empty();
  }

  /** A code of that type. */
  public <T> Optional<T> code(String field, String text, Function<String, T> type) {
    try {
      return Optional.of(type.apply(text));
    } catch (IllegalArgumentException e) {
      value(field);
      return Optional.empty();
    }
  }
}
