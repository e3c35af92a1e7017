package org.yimen.domain.organisation;

import java.time.Instant;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.ids.CentreId;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.WindowId;

/** What happens to the halls and windows of a centre that stands. */
public sealed interface CentreEvent extends DomainEvent {
  /** A hall was added 增设大厅. */
  record HallAdded(CentreId centre, HallId hall, Instant at) implements CentreEvent {}

  /** Name, address, fields, management or hours of a hall were changed 调整大厅. */
  record HallChanged(CentreId centre, HallId hall, Instant at) implements CentreEvent {}

  /** A window was added 增设窗口. */
  record WindowAdded(CentreId centre, HallId hall, WindowId window, Instant at)
      implements CentreEvent {}

  /** What a window is, serves or is called was changed 调整窗口. */
  record WindowChanged(CentreId centre, HallId hall, WindowId window, Instant at)
      implements CentreEvent {}

  /** A window is no more 撤销窗口. */
  record WindowRemoved(CentreId centre, HallId hall, WindowId window, Instant at)
      implements CentreEvent {}
}
