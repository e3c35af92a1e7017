package org.yimen.domain.rulebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Types of values that hold several words or numbers. */
public final class ListTypes {
  private static final int LONGEST = 60;

  private ListTypes() {}

  /** Words that a rulebook may choose freely, 1 to 60 characters, each once: 等. */
  public static ValueType<List<String>> words() {
    return new ValueType<>() {
      @Override
      public List<String> read(RawValue raw) {
        return distinct(raw);
      }

      @Override
      public String show(List<String> value) {
        return value.toString();
      }

      @Override
      public Optional<List<String>> join(List<String> lower, List<String> nearer) {
        return Optional.of(union(lower, nearer));
      }
    };
  }

  /** Whole numbers within bounds, both inclusive, each larger than the one before. */
  public static ValueType<List<Integer>> ascending(int least, int most) {
    ValueType<Integer> number = ValueTypes.integer(least, most, ValueTypes.Tighter.NEITHER);
    return new ValueType<>() {
      @Override
      public List<Integer> read(RawValue raw) {
        List<Integer> all = new ArrayList<>();
        for (RawValue item : ValueTypes.sequence(raw)) {
          int value = number.read(item);
          if (!all.isEmpty() && value <= all.get(all.size() - 1))
            throw new BadValueException(
                item.line(), "must be larger than the number before, was " + value);
          all.add(value);
        }
        if (all.isEmpty()) throw new BadValueException(raw.line(), "must name a number");
        return List.copyOf(all);
      }

      @Override
      public String show(List<Integer> value) {
        return value.toString();
      }
    };
  }

  /** For each name a list of words, in the order of the file; joined name by name. */
  public static ValueType<Map<String, List<String>>> wordsByName() {
    return new ValueType<>() {
      @Override
      public Map<String, List<String>> read(RawValue raw) {
        if (!(raw instanceof RawValue.Table table))
          throw new BadValueException(raw.line(), "must be names with lists");
        Map<String, List<String>> all = new LinkedHashMap<>();
        table.entries().forEach((name, words) -> all.put(name, distinct(words)));
        return Collections.unmodifiableMap(all);
      }

      @Override
      public String show(Map<String, List<String>> value) {
        return new java.util.TreeMap<>(value).toString();
      }

      @Override
      public Optional<Map<String, List<String>>> join(
          Map<String, List<String>> lower, Map<String, List<String>> nearer) {
        Map<String, List<String>> all = new LinkedHashMap<>(lower);
        nearer.forEach((name, words) -> all.merge(name, words, ListTypes::union));
        return Optional.of(Collections.unmodifiableMap(all));
      }
    };
  }

  private static List<String> distinct(RawValue raw) {
    LinkedHashSet<String> all = new LinkedHashSet<>();
    for (RawValue item : ValueTypes.sequence(raw)) {
      String word = ValueTypes.scalar(item);
      if (word.isEmpty() || word.codePointCount(0, word.length()) > LONGEST)
        throw new BadValueException(item.line(), "a word has 1 to " + LONGEST + " characters");
      if (!all.add(word)) throw new BadValueException(item.line(), word + " stands twice");
    }
    return List.copyOf(all);
  }

  private static List<String> union(List<String> lower, List<String> nearer) {
    LinkedHashSet<String> all = new LinkedHashSet<>(lower);
    all.addAll(nearer);
    return List.copyOf(all);
  }
}
