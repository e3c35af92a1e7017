package org.yimen.app.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.queue.TicketCalled;
import org.yimen.domain.queue.TicketRecalled;
import org.yimen.ports.driven.JournalReader;
import org.yimen.ports.journal.Entry;

/**
 * The last calls of each hall 叫号, read from the journal: only number and window, never a name. A
 * number called again moves to the top. Safe for many threads.
 */
public final class CallBoard {
  private static final int SHOWN = 5;

  private final JournalReader journal;
  private final Map<HallId, Deque<Call>> calls = new ConcurrentHashMap<>();

  /**
   * A call.
   *
   * @param position its entry in the journal; a call with another position is another call
   * @param number which number
   * @param window to which window
   * @param at when
   */
  public record Call(long position, String number, WindowId window, Instant at) {}

  CallBoard(JournalReader journal) {
    this.journal = journal;
  }

  /** Reads what was called since the day began. */
  void prime(LocalDate day, ZoneId zone) {
    journal
        .of(
            "ticket",
            day.atStartOfDay(zone).toInstant(),
            day.plusDays(1).atStartOfDay(zone).toInstant())
        .forEach(this::take);
  }

  /** Takes an entry in; whatever is no call is passed over. */
  void take(Entry entry) {
    Optional<HallId> hall = entry.actor().place().hall();
    if (hall.isEmpty()) return;
    call(entry).ifPresent(call -> put(hall.get(), call));
  }

  private void put(HallId hall, Call call) {
    calls.compute(
        hall,
        (h, before) -> {
          Deque<Call> after = new ArrayDeque<>(before == null ? List.of() : before);
          if (after.stream().anyMatch(c -> c.position() >= call.position())) return after;
          after.removeIf(c -> c.number().equals(call.number()));
          after.addFirst(call);
          while (after.size() > SHOWN) after.removeLast();
          return after;
        });
  }

  private Optional<Call> call(Entry entry) {
    String name = entry.eventName();
    if (!name.equals("TicketCalled") && !name.equals("TicketRecalled")) return Optional.empty();
    DomainEvent event = journal.event(entry);
    if (event instanceof TicketCalled c)
      return Optional.of(new Call(entry.position(), c.number().toString(), c.window(), c.at()));
    if (event instanceof TicketRecalled r)
      return Optional.of(new Call(entry.position(), r.number().toString(), r.window(), r.at()));
    return Optional.empty();
  }

  /** The last calls of a hall on the day that began then, the newest first. */
  public List<Call> of(HallId hall, Instant since) {
    return List.copyOf(calls.getOrDefault(hall, new ArrayDeque<>())).stream()
        .filter(c -> !c.at().isBefore(since))
        .toList();
  }
}
