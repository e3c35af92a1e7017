package org.yimen.domain.catalogue;

import java.time.Instant;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.ids.ItemId;

/**
 * A version of an item was suspended 暂停.
 *
 * @param item the item
 * @param number which version
 * @param at when
 */
public record ItemSuspended(ItemId item, int number, Instant at) implements DomainEvent {}
