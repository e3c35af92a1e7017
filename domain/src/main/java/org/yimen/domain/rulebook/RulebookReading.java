package org.yimen.domain.rulebook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What came of reading rulebooks: all of them, or none.
 *
 * @param rulebooks the set, empty exactly when a fault is more than a warning
 * @param faults everything found, by file and line
 */
public record RulebookReading(Optional<RulebookSet> rulebooks, List<RulebookFault> faults) {
  public RulebookReading {
    faults = List.copyOf(faults);
    if (rulebooks.isPresent() == faults.stream().anyMatch(f -> !f.isWarning()))
      throw new IllegalArgumentException("rulebooks are loaded exactly when nothing is wrong");
  }

  /** Nothing could be loaded. */
  public static RulebookReading failed(List<RulebookFault> faults) {
    return new RulebookReading(Optional.empty(), faults);
  }

  /**
   * The rulebooks.
   *
   * @throws IllegalStateException if there are none; the message lists every fault
   */
  public RulebookSet orElseThrow() {
    return rulebooks.orElseThrow(
        () ->
            new IllegalStateException(
                faults.stream().map(RulebookFault::en).collect(Collectors.joining("\n"))));
  }
}
