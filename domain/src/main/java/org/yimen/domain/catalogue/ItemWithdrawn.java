package org.yimen.domain.catalogue;

import java.time.Instant;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.ids.ItemId;

/**
 * A version of an item was withdrawn 取消.
 *
 * @param item the item
 * @param number which version
 * @param at when
 * @param ground why, as the decision says; nothing about persons, since events stay
 */
public record ItemWithdrawn(ItemId item, int number, Instant at, String ground)
    implements DomainEvent {}
