package org.yimen.domain.catalogue;

import java.time.Instant;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.ids.ItemId;

/**
 * A version of an item was approved by the centre 审定.
 *
 * @param item the item
 * @param number which version
 * @param at when
 */
public record ItemApproved(ItemId item, int number, Instant at) implements DomainEvent {}
