package org.yimen.persistence.jdbi;

import java.util.List;
import org.yimen.domain.ids.LaneId;
import org.yimen.ports.journal.StateHash;

/** SQLite: one writer, columns of any type. */
final class SqliteDialect implements Dialect {
  @Override
  public String sealedEntries() {
    return "entry";
  }

  @Override
  public Object identifier(String id) {
    return Bytes.ofIdentifier(id);
  }

  @Override
  public String identifier(Object column) {
    return Bytes.identifier(column);
  }

  @Override
  public String heads(String lanes) {
    return "SELECT t.state, t.overtaken FROM"
        + " (SELECT DISTINCT lane, priority FROM ticket WHERE waiting = 1 AND lane IN ("
        + lanes
        + ")) line JOIN ticket t ON t.row = (SELECT u.row FROM ticket u WHERE u.waiting = 1"
        + " AND u.lane = line.lane AND u.priority = line.priority"
        + " ORDER BY u.place, u.entered LIMIT 1) ORDER BY t.place, t.entered";
  }

  @Override
  public void keep(Unit unit, KeptRequest request) {
    request.insert(unit);
  }

  /** Works run one after the other: nobody calls meanwhile. */
  @Override
  public void stepUp(Unit unit, List<LaneId> lanes) {}

  @Override
  public void takeTurns(Unit unit, List<StateHash> under) {}
}
