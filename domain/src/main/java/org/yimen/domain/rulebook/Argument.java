package org.yimen.domain.rulebook;

import java.time.LocalDate;
import org.jmolecules.ddd.types.Identifier;
import org.jmolecules.ddd.types.ValueObject;

/**
 * A typed argument of a {@link Reason}: a name, what kind of value it is, and the value as text.
 * Never personal data.
 *
 * @param name name in the wording, such as {@code state}
 * @param kind what the value is, so that each language can set it
 * @param value {@code CODE}: a word of the code, worded per language; {@code DAY}: ISO date; {@code
 *     NUMBER}: decimal integer; {@code ID}: visible number or identifier; {@code NAME}: name of an
 *     item, material, unit (zh)
 */
public record Argument(String name, Kind kind, String value) implements ValueObject {
  /** What an argument is. */
  public enum Kind {
    CODE,
    DAY,
    NUMBER,
    ID,
    NAME
  }

  /** A word of the code, such as a state or a function. */
  public static Argument code(String name, Enum<?> value) {
    return new Argument(name, Kind.CODE, value.name());
  }

  /** A code given as text, such as a function. */
  public static Argument code(String name, String value) {
    return new Argument(name, Kind.CODE, value);
  }

  /** A day. */
  public static Argument day(String name, LocalDate value) {
    return new Argument(name, Kind.DAY, value.toString());
  }

  /** A count. */
  public static Argument number(String name, long value) {
    return new Argument(name, Kind.NUMBER, Long.toString(value));
  }

  /** An identifier. */
  public static Argument id(String name, Identifier value) {
    return new Argument(name, Kind.ID, value.toString());
  }

  /** A visible number. */
  public static Argument id(String name, String value) {
    return new Argument(name, Kind.ID, value);
  }

  /** The name of an item, a material or a unit. */
  public static Argument name(String name, String value) {
    return new Argument(name, Kind.NAME, value);
  }
}
