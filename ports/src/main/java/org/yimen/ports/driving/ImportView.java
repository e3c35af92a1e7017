package org.yimen.ports.driving;

import java.util.List;
import org.yimen.domain.ids.ItemCode;

/**
 * What an import of drafts did.
 *
 * @param drafted how many were drafted
 * @param known codes that were there before; nothing was changed about them
 */
public record ImportView(int drafted, List<ItemCode> known) {
  public ImportView {
    known = List.copyOf(known);
  }
}
