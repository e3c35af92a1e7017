package org.yimen.ports.journal;

import java.time.Instant;
import java.util.List;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.ids.EntryId;

/**
 * What a use case hands to the journal: one event of one aggregate with who, when, where and why.
 * Position and hash come with sealing. It holds identifiers only, never names, numbers or phones.
 *
 * @param id made by {@code Identities}
 * @param at when, UTC
 * @param actor who, in which function, where, on behalf of whom
 * @param aggregate which aggregate, and its version after the step
 * @param event what happened; encoded by the adapter, and that exact text is hashed
 * @param clauses the clauses the step rests on, may be empty
 * @param rulebook version of the rulebook stack, empty text where none applies
 * @param state SHA-256 of the aggregate's stored text after the step
 */
public record NewEntry(
    EntryId id,
    Instant at,
    Actor actor,
    AggregateRef aggregate,
    DomainEvent event,
    List<ClauseId> clauses,
    String rulebook,
    StateHash state) {
  public NewEntry {
    clauses = List.copyOf(clauses);
  }
}
