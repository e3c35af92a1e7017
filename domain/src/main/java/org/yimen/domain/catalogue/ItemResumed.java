package org.yimen.domain.catalogue;

import java.time.Instant;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.ids.ItemId;

/**
 * A version of an item is taken again 恢复.
 *
 * @param item the item
 * @param number which version
 * @param at when
 */
public record ItemResumed(ItemId item, int number, Instant at) implements DomainEvent {}
