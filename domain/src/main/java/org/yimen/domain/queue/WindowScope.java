package org.yimen.domain.queue;

import java.util.List;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.ids.LaneId;

/**
 * What a window calls (XC-03, 窗口化和综合性相结合): every lane of its hall (comprehensive 综合窗口) or those
 * named (specialised 专业窗口).
 *
 * @param comprehensive whether it calls every lane
 * @param lanes those it calls otherwise; empty for a comprehensive window
 */
public record WindowScope(boolean comprehensive, List<LaneId> lanes) implements ValueObject {
  /** Every lane of the hall. */
  public static final WindowScope COMPREHENSIVE = new WindowScope(true, List.of());

  public WindowScope {
    lanes = List.copyOf(lanes);
    if (comprehensive == !lanes.isEmpty())
      throw new IllegalArgumentException("a window calls every lane or the lanes it names");
  }

  /** Those lanes only. */
  public static WindowScope of(LaneId... lanes) {
    return new WindowScope(false, List.of(lanes));
  }

  /** Whether the window may call the lane. */
  public boolean serves(LaneId lane) {
    return comprehensive || lanes.contains(lane);
  }
}
