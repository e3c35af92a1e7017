package org.yimen.app.wiring;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The settings of a hall as they were written.
 *
 * @param values the value of a name, from wherever it comes
 * @param names the names that stand in the hall's file
 */
public record WrittenSettings(Function<String, Optional<String>> values, Set<String> names) {
  public WrittenSettings {
    names = Set.copyOf(names);
  }

  Optional<String> text(String name) {
    return values.apply(name).map(String::strip).filter(t -> !t.isEmpty());
  }
}
