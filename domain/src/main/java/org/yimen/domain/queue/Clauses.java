package org.yimen.domain.queue;

import java.util.List;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Provisions;

/** Cites an article only in a hall where it is in force, and the house rule in every hall. */
final class Clauses {
  private Clauses() {}

  static List<ClauseId> inForce(Provisions rules, ClauseId clause, HouseRule house) {
    return rules.clause(clause).isPresent() ? List.of(clause, house.id()) : List.of(house.id());
  }
}
