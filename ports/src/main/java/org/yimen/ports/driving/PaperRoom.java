package org.yimen.ports.driving;

import java.util.Optional;
import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.ItemCode;
import org.yimen.domain.ids.TicketId;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.ports.paper.CopyMark;
import org.yimen.ports.paper.Paper;

/**
 * The paper room 文印室: puts together what a paper says, for a press or a page to set. A paper that
 * was issued says what it said on its day, however often it is printed; only names are those of
 * today. Papers of cases name people in full: only a posted officer gets one (YM-6), and the
 * journal tells who printed which, each time; an unknown case or paper is refused (YM-4). A case
 * from before there were query codes gets its code with its first print. Of the others whatever is
 * unknown is empty.
 */
@PrimaryPort
public interface PaperRoom {
  /** Prints 打印 a paper that was issued in the case, by its number, as it was or as a duplicate. */
  Outcome<Paper> print(Actor by, CaseId caseId, String paperNumber, CopyMark copy);

  /** Prints the tracking sheet of a case as it stands today; unknown before acceptance. */
  Outcome<Paper> printTrackingSheet(Actor by, CaseId caseId);

  /** The slip of a ticket. */
  Optional<Paper> ticketSlip(TicketId ticket);

  /** The guide of a published item. */
  Optional<Paper> guide(ItemCode code);
}
