package org.yimen.ports.journal;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.ids.EntryId;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.WindowId;

/**
 * A sealed entry of the journal 日志条目.
 *
 * @param position from 1, without gaps, in commit order
 * @param eventName constant name of the event, such as {@code CaseAccepted}
 * @param eventVersion constant version of the event's form, from 1
 * @param payload the exact text that is hashed
 * @param algorithm {@code SHA-256}
 * @param hash of {@link #sealedText} with the hash before it
 */
public record Entry(
    long position,
    EntryId id,
    Instant at,
    Actor actor,
    AggregateRef aggregate,
    String eventName,
    int eventVersion,
    String payload,
    List<ClauseId> clauses,
    String rulebook,
    StateHash state,
    String algorithm,
    StateHash hash) {
  /** The one algorithm so far. */
  public static final String SHA_256 = "SHA-256";

  public Entry {
    clauses = List.copyOf(clauses);
  }

  /** Gives a new entry its position and its hash. */
  public static Entry seal(
      long position,
      NewEntry entry,
      String eventName,
      int eventVersion,
      String payload,
      StateHash before) {
    Entry open =
        new Entry(
            position,
            entry.id(),
            entry.at(),
            entry.actor(),
            entry.aggregate(),
            eventName,
            eventVersion,
            payload,
            entry.clauses(),
            entry.rulebook(),
            entry.state(),
            SHA_256,
            StateHash.ZERO);
    return open.withHash(open.hashAfter(before));
  }

  /** What the hash of this entry must be after the entry with that hash. */
  public StateHash hashAfter(StateHash before) {
    return StateHash.of(sealedText(before));
  }

  /**
   * The text whose SHA-256 is the hash: one field a line, in the order of the record, the hash
   * before it first.
   */
  public String sealedText(StateHash before) {
    return String.join(
        "\n",
        before.hex(),
        Long.toString(position),
        id.toString(),
        at.toString(),
        actor.person().toString(),
        actor.function().value(),
        actor.place().hall().map(HallId::value).orElse(""),
        actor.place().window().map(WindowId::value).orElse(""),
        actor.onBehalfOf().map(PersonId::toString).orElse(""),
        aggregate.type(),
        aggregate.id(),
        Long.toString(aggregate.version()),
        eventName,
        Integer.toString(eventVersion),
        payload,
        clauses.stream().map(ClauseId::value).collect(Collectors.joining(",")),
        rulebook,
        state.hex(),
        algorithm);
  }

  private Entry withHash(StateHash sealed) {
    return new Entry(
        position,
        id,
        at,
        actor,
        aggregate,
        eventName,
        eventVersion,
        payload,
        clauses,
        rulebook,
        state,
        algorithm,
        sealed);
  }
}
