package org.yimen.app.day;

import java.util.Optional;
import org.yimen.domain.catalogue.ItemVersion;
import org.yimen.domain.ids.HallId;

/**
 * Somebody who comes to the hall.
 *
 * @param number the how many-th of the day
 * @param item what for; empty for a question
 * @param hall where to
 * @param chance decides what happens to this visitor, whatever happens to others meanwhile
 */
record Visitor(int number, Optional<ItemVersion> item, HallId hall, Chance chance) {
  /** The same, gone to another hall. */
  Visitor in(HallId other) {
    return new Visitor(number, item, other, chance);
  }
}
