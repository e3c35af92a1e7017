package org.yimen.domain.rulebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jmolecules.ddd.types.ValueObject;

/**
 * A value as a rulebook file writes it, with the line it stands on. What it means is said by a
 * {@link ValueType}.
 */
public sealed interface RawValue extends ValueObject {
  /** Line in the file, from 1; 0 where there is no file. */
  int line();

  /** A word, a number, a sentence. */
  record Scalar(String text, int line) implements RawValue {}

  /** A list. */
  record Sequence(List<RawValue> items, int line) implements RawValue {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** Names with values, in the order of the file. */
  record Table(Map<String, RawValue> entries, int line) implements RawValue {
    public Table {
      entries = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }
  }
}
