package org.yimen.domain.queue;

import java.util.List;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.ProvisionKey;
import org.yimen.domain.rulebook.Provisions;

/** Cites the clause of a rulebook where one says so, and the house rule in every hall. */
final class Clauses {
  private Clauses() {}

  static List<ClauseId> of(Provisions rules, ProvisionKey<Boolean> key, HouseRule house) {
    return rules.isSaid(key) && rules.value(key)
        ? List.of(rules.get(key).clause(), house.id())
        : List.of(house.id());
  }
}
