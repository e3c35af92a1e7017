package org.yimen.domain.queue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.rulebook.BadValueException;
import org.yimen.domain.rulebook.RawValue;
import org.yimen.domain.rulebook.ValueType;
import org.yimen.domain.rulebook.ValueTypes;

/**
 * Levels of waiting 等候分级 (QMS-01 to QMS-03): a wait strictly over the n-th bound has level n.
 *
 * @param overMinutes bounds in minutes, ascending, at least one
 */
public record WaitingLevels(List<Integer> overMinutes) implements ValueObject {
  /** House reading: over 10, 20, 40 minutes. */
  public static final WaitingLevels HOUSE = new WaitingLevels(List.of(10, 20, 40));

  public WaitingLevels {
    overMinutes = List.copyOf(overMinutes);
    if (overMinutes.isEmpty()) throw new IllegalArgumentException("at least one level");
    int before = 0;
    for (int bound : overMinutes) {
      if (bound <= before || bound > 600)
        throw new IllegalArgumentException("levels ascend within 1 to 600, were " + overMinutes);
      before = bound;
    }
  }

  /** The level of a wait: 0 where no bound is exceeded. */
  public int level(Duration waited) {
    int level = 0;
    for (int bound : overMinutes) if (waited.compareTo(Duration.ofMinutes(bound)) > 0) level++;
    return level;
  }

  /** A list of whole minutes. */
  public static ValueType<WaitingLevels> type() {
    ValueType<Integer> minutes = ValueTypes.integer(1, 600, ValueTypes.Tighter.NEITHER);
    return new ValueType<>() {
      @Override
      public WaitingLevels read(RawValue raw) {
        List<Integer> bounds = new ArrayList<>();
        for (RawValue item : ValueTypes.sequence(raw)) bounds.add(minutes.read(item));
        try {
          return new WaitingLevels(bounds);
        } catch (IllegalArgumentException e) {
          throw new BadValueException(raw.line(), String.valueOf(e.getMessage()));
        }
      }

      @Override
      public String show(WaitingLevels value) {
        return value.overMinutes().toString();
      }
    };
  }
}
