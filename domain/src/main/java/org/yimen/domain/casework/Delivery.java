package org.yimen.domain.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.WindowId;

/**
 * The delivery 送达 of the result.
 *
 * @param on the day
 * @param by who delivered
 * @param window at which window
 * @param manner how
 * @param to who received it
 */
public record Delivery(
    LocalDate on, PersonId by, Optional<WindowId> window, Manner manner, PersonId to)
    implements ValueObject {
  /** How a result reaches the applicant. Extensible by a later version. */
  public enum Manner {
    /** 窗口领取. */
    WINDOW,
    /** 邮寄. */
    POST,
    /** 电子送达. */
    ELECTRONIC
  }
}
