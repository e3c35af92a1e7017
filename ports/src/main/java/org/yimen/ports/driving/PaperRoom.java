package org.yimen.ports.driving;

import java.util.Optional;
import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.ItemCode;
import org.yimen.domain.ids.TicketId;
import org.yimen.ports.paper.Paper;

/**
 * The paper room 文印室: puts together what a paper says, for a press or a page to set. A paper that
 * was issued says what it said on its day, however often it is printed; only names are those of
 * today. Reads only. Whatever is unknown is empty.
 */
@PrimaryPort
public interface PaperRoom {
  /** A paper that was issued in the case, by its number. */
  Optional<Paper> issued(CaseId caseId, String paperNumber);

  /** The tracking sheet of a case as it stands today; empty before acceptance. */
  Optional<Paper> trackingSheet(CaseId caseId);

  /** The slip of a ticket. */
  Optional<Paper> ticketSlip(TicketId ticket);

  /** The guide of a published item. */
  Optional<Paper> guide(ItemCode code);
}
