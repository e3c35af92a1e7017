package org.yimen.persistence.jdbi;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.ids.TicketId;
import org.yimen.domain.queue.CallMade;
import org.yimen.domain.queue.LaneHead;
import org.yimen.domain.queue.LanePosition;
import org.yimen.domain.queue.Ticket;
import org.yimen.domain.queue.TicketLife;
import org.yimen.domain.queue.TicketNumber;
import org.yimen.domain.queue.TicketState;
import org.yimen.ports.driven.Tickets;

/** Keeps tickets; the line is an index over waiting ones. */
final class JdbiTickets extends Table<Ticket, TicketId> implements Tickets {
  /** A ticket that enters a line begins anew to be overtaken. */
  private static final String OVERTAKEN =
      "overtaken = CASE WHEN ? = 1 AND (waiting = 0 OR lane <> ? OR place <> ? OR entered <> ?)"
          + " THEN 0 ELSE overtaken END, ";

  private final Dialect dialect;

  JdbiTickets(Unit unit, Statements<Ticket> statements, StateText text, Dialect dialect) {
    super(unit, statements, text, TicketId::value);
    this.dialect = dialect;
  }

  static Statements<Ticket> statements(StateText text, Packing packing) {
    return Statements.of(
        new Shape<>(
            "ticket",
            "ticket",
            t -> t.getId().value(),
            Ticket::version,
            packing,
            Ticket::state,
            t -> Ticket.restore(text.read(t, TicketState.class)),
            List.of(
                new Shape.Column<>("hall", t -> t.state().facts().hall().value()),
                new Shape.Column<>("number", t -> t.number().value()),
                new Shape.Column<>("arrival", t -> t.state().facts().arrival()),
                new Shape.Column<>("life", t -> t.life().name()),
                new Shape.Column<>("waiting", JdbiTickets::waits),
                new Shape.Column<>("lane", t -> t.state().standing().lane().value()),
                new Shape.Column<>("priority", t -> t.state().facts().priority().code()),
                new Shape.Column<>("place", t -> position(t).place()),
                new Shape.Column<>("entered", t -> position(t).entry()),
                new Shape.Column<>("watched_since", JdbiTickets::watchedSince))),
        OVERTAKEN);
  }

  @Override
  protected List<?> onUpdate(Ticket t) {
    return List.of(
        waits(t), t.state().standing().lane().value(), position(t).place(), position(t).entry());
  }

  private static int waits(Ticket t) {
    return t.life() == TicketLife.WAITING ? 1 : 0;
  }

  private static LanePosition position(Ticket t) {
    return t.state().standing().position();
  }

  /** Since when somebody watches whether it is confirmed, or whether its visitor comes back. */
  private static Object watchedSince(Ticket t) {
    List<CallMade> calls = t.state().calls();
    return switch (t.life()) {
      case RESERVED -> Bytes.micros(t.state().visit().latest().from());
      case MISSED ->
          Bytes.micros(
              calls.isEmpty()
                  ? t.state().visit().latest().from()
                  : calls.get(calls.size() - 1).at());
      default -> Nothing.NUMBER;
    };
  }

  @Override
  public List<LaneHead> heads(List<LaneId> lanes) {
    if (lanes.isEmpty()) return List.of();
    record Row(Object state, int overtaken) {}
    dialect.stepUp(unit, lanes);
    String sql = dialect.heads(marks(lanes));
    return unit
        .sql()
        .list(sql, (r, c) -> new Row(r.getObject(1), r.getInt(2)), values(lanes))
        .stream()
        .map(row -> ofColumn(row.state()).inLine(row.overtaken()))
        .toList();
  }

  @Override
  public void overtaken(List<TicketId> tickets) {
    for (TicketId ticket : tickets)
      unit.change().change("UPDATE ticket SET overtaken = overtaken + 1 WHERE id = ?", key(ticket));
  }

  @Override
  public int overtakenBy(TicketId ticket) {
    return unit.sql()
        .first("SELECT overtaken FROM ticket WHERE id = ?", (r, c) -> r.getInt(1), key(ticket))
        .orElse(0);
  }

  @Override
  public Optional<Ticket> byNumber(HallId hall, TicketNumber number) {
    return restored(
            "SELECT state FROM ticket WHERE hall = ? AND number = ? ORDER BY row DESC LIMIT 1",
            hall.value(),
            number.value())
        .stream()
        .findFirst();
  }

  @Override
  public List<TicketId> unconfirmed(Instant reservedBefore, int most) {
    return watched(TicketLife.RESERVED, reservedBefore, most);
  }

  @Override
  public List<TicketId> missedBefore(Instant lastCall, int most) {
    return watched(TicketLife.MISSED, lastCall, most);
  }

  @Override
  public List<TicketId> missedIn(List<LaneId> lanes, int most) {
    if (lanes.isEmpty()) return List.of();
    List<Object> with = new java.util.ArrayList<>();
    with.add(TicketLife.MISSED.name());
    lanes.forEach(l -> with.add(l.value()));
    with.add(most);
    return unit.sql()
        .list(
            "SELECT id FROM ticket WHERE life = ? AND watched_since IS NOT NULL AND lane IN ("
                + marks(lanes)
                + ") ORDER BY watched_since, arrival LIMIT ?",
            (r, c) -> new TicketId(Bytes.uuid(r.getBytes(1))),
            with.toArray());
  }

  @Override
  public long waiting(List<LaneId> lanes) {
    if (lanes.isEmpty()) return 0;
    return unit.sql()
        .first(
            "SELECT count(*) FROM ticket WHERE waiting = 1 AND lane IN (" + marks(lanes) + ")",
            (r, c) -> r.getLong(1),
            values(lanes))
        .orElse(0L);
  }

  private List<TicketId> watched(TicketLife life, Instant before, int most) {
    return unit.sql()
        .list(
            "SELECT id FROM ticket WHERE life = ? AND watched_since < ?"
                + " ORDER BY watched_since, arrival LIMIT ?",
            (r, c) -> new TicketId(Bytes.uuid(r.getBytes(1))),
            life.name(),
            Bytes.micros(before),
            most);
  }

  private static String marks(List<?> values) {
    return String.join(", ", java.util.Collections.nCopies(values.size(), "?"));
  }

  private static Object[] values(List<LaneId> lanes) {
    return lanes.stream().map(LaneId::value).toArray();
  }
}
