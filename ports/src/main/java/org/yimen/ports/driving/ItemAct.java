package org.yimen.ports.driving;

import java.util.Optional;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.ItemId;
import org.yimen.domain.ids.RequestId;

/**
 * Who does something to which item.
 *
 * @param request identifier of this request; a repeat gets the same answer for 7 days
 * @param by who, in which function, where
 * @param item which item
 * @param seenVersion the version that the person saw; empty to act on whatever stands
 */
public record ItemAct(RequestId request, Actor by, ItemId item, Optional<Long> seenVersion) {
  /** An act on whatever version stands. */
  public static ItemAct of(RequestId request, Actor by, ItemId item) {
    return new ItemAct(request, by, item, Optional.empty());
  }
}
