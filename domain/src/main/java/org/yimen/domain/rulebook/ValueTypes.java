package org.yimen.domain.rulebook;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The types of values that any room may use for its keys. */
public final class ValueTypes {
  private ValueTypes() {}

  /** Which of two numbers binds more strictly. */
  public enum Tighter {
    SMALLER,
    LARGER,
    /** Numbers without an order; not for {@link Direction#TIGHTEN}. */
    NEITHER
  }

  /** A whole number within bounds, both inclusive; the unit is part of the key's meaning. */
  public static ValueType<Integer> integer(int least, int most, Tighter tighter) {
    return new ValueType<>() {
      @Override
      public Integer read(RawValue raw) {
        String text = scalar(raw);
        try {
          int value = Integer.parseInt(text);
          if (value < least || value > most)
            throw new BadValueException(
                raw.line(), "must be " + least + " to " + most + ", was " + value);
          return value;
        } catch (NumberFormatException e) {
          throw new BadValueException(raw.line(), "must be a whole number, was " + clip(text));
        }
      }

      @Override
      public String show(Integer value) {
        return value.toString();
      }

      @Override
      public Optional<Boolean> bindsNoLess(Integer nearer, Integer lower) {
        return switch (tighter) {
          case SMALLER -> Optional.of(nearer <= lower);
          case LARGER -> Optional.of(nearer >= lower);
          case NEITHER -> Optional.empty();
        };
      }
    };
  }

  /** {@code yes} or {@code no}; {@code strict} is the value that binds more strictly. */
  public static ValueType<Boolean> yesNo(boolean strict) {
    return new ValueType<>() {
      @Override
      public Boolean read(RawValue raw) {
        return switch (scalar(raw)) {
          case "yes", "true" -> true;
          case "no", "false" -> false;
          default ->
              throw new BadValueException(
                  raw.line(), "must be yes or no, was " + clip(scalar(raw)));
        };
      }

      @Override
      public String show(Boolean value) {
        return value ? "yes" : "no";
      }

      @Override
      public Optional<Boolean> bindsNoLess(Boolean nearer, Boolean lower) {
        return Optional.of(nearer == strict || nearer.equals(lower));
      }
    };
  }

  /** One word of an enum. */
  public static <E extends Enum<E>> ValueType<E> oneOf(Class<E> type) {
    return new ValueType<>() {
      @Override
      public E read(RawValue raw) {
        return word(type, raw);
      }

      @Override
      public String show(E value) {
        return value.name();
      }
    };
  }

  /** A list of words of an enum, in the order of the file, each once. */
  public static <E extends Enum<E>> ValueType<List<E>> listOf(Class<E> type) {
    return new ValueType<>() {
      @Override
      public List<E> read(RawValue raw) {
        List<E> all = new ArrayList<>();
        for (RawValue item : sequence(raw)) {
          E value = word(type, item);
          if (all.contains(value))
            throw new BadValueException(item.line(), value + " stands twice");
          all.add(value);
        }
        return List.copyOf(all);
      }

      @Override
      public String show(List<E> value) {
        return value.toString();
      }

      @Override
      public Optional<List<E>> join(List<E> lower, List<E> nearer) {
        List<E> all = new ArrayList<>(lower);
        for (E value : nearer) if (!all.contains(value)) all.add(value);
        return Optional.of(List.copyOf(all));
      }
    };
  }

  /** A time of day, {@code 17:00}. */
  public static ValueType<LocalTime> timeOfDay() {
    return new ValueType<>() {
      @Override
      public LocalTime read(RawValue raw) {
        try {
          return LocalTime.parse(scalar(raw));
        } catch (DateTimeParseException e) {
          throw new BadValueException(
              raw.line(), "must be a time such as 17:00, was " + clip(scalar(raw)));
        }
      }

      @Override
      public String show(LocalTime value) {
        return value.toString();
      }
    };
  }

  /** The text of a scalar. */
  public static String scalar(RawValue raw) {
    if (raw instanceof RawValue.Scalar s) return s.text().strip();
    throw new BadValueException(raw.line(), "must be a single value");
  }

  /** The items of a list. */
  public static List<RawValue> sequence(RawValue raw) {
    if (raw instanceof RawValue.Sequence s) return s.items();
    throw new BadValueException(raw.line(), "must be a list");
  }

  /** One word of an enum, {@code same-day} for {@code SAME_DAY}. */
  public static <E extends Enum<E>> E word(Class<E> type, RawValue raw) {
    String text = scalar(raw).toUpperCase(Locale.ROOT).replace('-', '_');
    for (E value : type.getEnumConstants()) if (value.name().equals(text)) return value;
    throw new BadValueException(
        raw.line(), "must be one of " + List.of(type.getEnumConstants()) + ", was " + clip(text));
  }

  private static String clip(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "...";
  }
}
