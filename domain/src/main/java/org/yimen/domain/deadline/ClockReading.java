package org.yimen.domain.deadline;

import java.time.LocalDate;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;

/**
 * How a case clock stands on a day.
 *
 * @param today the day of the reading
 * @param statute the statutory limit 法定时限
 * @param promise the promised limit 承诺时限, where there is one
 */
public record ClockReading(LocalDate today, LimitReading statute, Optional<LimitReading> promise)
    implements ValueObject {
  /** The limit that alarms look at: the promise, or the statute where nothing is promised. */
  public LimitReading watched() {
    return promise.orElse(statute);
  }
}
