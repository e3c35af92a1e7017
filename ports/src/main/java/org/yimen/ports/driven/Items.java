package org.yimen.ports.driven;

import java.util.List;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.yimen.domain.catalogue.Item;
import org.yimen.domain.ids.ItemCode;
import org.yimen.domain.ids.ItemId;

/**
 * Keeps service items 事项. Rules ST-1 to ST-6, and:
 *
 * <ul>
 *   <li>IT-1 {@code byCode} MUST find an item by its code; names are no key.
 *   <li>IT-2 {@code all} MUST give every item once, in the order of codes.
 * </ul>
 */
@SecondaryPort
public interface Items extends AggregateStore<Item, ItemId> {
  /** The item with that code. */
  Optional<Item> byCode(ItemCode code);

  /** All items. */
  List<Item> all();
}
