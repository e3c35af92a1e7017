package org.yimen.domain.catalogue;

import java.util.List;
import org.jmolecules.ddd.types.ValueObject;

/**
 * The published fee 收费标准 of an item with its ground.
 *
 * @param lines what is charged; empty where the item is free 不收费
 */
public record FeeSchedule(List<FeeLine> lines) implements ValueObject {
  /** 不收费. */
  public static final FeeSchedule FREE = new FeeSchedule(List.of());

  public FeeSchedule {
    lines = List.copyOf(lines);
  }

  /** Whether nothing is charged. */
  public boolean free() {
    return lines.isEmpty();
  }
}
