package org.yimen.domain.catalogue;

import java.time.Instant;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.ids.ItemId;

/**
 * A version of an item was published 公布; the version before it is superseded.
 *
 * @param item the item
 * @param number which version
 * @param at when
 */
public record ItemPublished(ItemId item, int number, Instant at) implements DomainEvent {}
