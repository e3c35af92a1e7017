package org.yimen.domain.organisation;

import java.util.List;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.ids.CentreId;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.RulebookId;
import org.yimen.domain.ids.WindowId;

/** A centre was established, or arranged anew 中心设立或调整, with these halls and windows. */
public record CentreArranged(
    CentreId centre, RulebookId rulebook, List<HallId> halls, List<WindowId> windows)
    implements DomainEvent {
  public CentreArranged {
    halls = List.copyOf(halls);
    windows = List.copyOf(windows);
  }
}
