package org.yimen.persistence.jdbi;

import java.util.List;
import org.yimen.domain.ids.LaneId;
import org.yimen.ports.journal.StateHash;

/** Where the two databases want other words for the same thing. */
interface Dialect {
  /** The table or view of sealed entries. */
  String sealedEntries();

  /** How the identifier of any aggregate stands in the column of the journal. */
  Object identifier(String id);

  /** The identifier that such a column holds. */
  String identifier(Object column);

  /**
   * The query of the first waiting ticket of each lane and priority: its state and how often it was
   * overtaken.
   *
   * @param lanes as many question marks as there are lanes
   */
  String heads(String lanes);

  /**
   * Keeps the answer to a request, now or at the end of the work.
   *
   * @throws org.yimen.ports.driven.RepeatedRequestException if one is kept already; a work in which
   *     it is kept at the end ends with this exception
   */
  void keep(Unit unit, KeptRequest request);

  /** Lets a work that is going to call from these lanes wait until others have called. */
  void stepUp(Unit unit, List<LaneId> lanes);

  /** Lets a work that counts under these digests wait until others have counted. */
  void takeTurns(Unit unit, List<StateHash> under);
}
