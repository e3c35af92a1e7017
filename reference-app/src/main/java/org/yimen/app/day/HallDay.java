package org.yimen.app.day;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.yimen.app.hall.HallFile;
import org.yimen.app.hall.HallSetUp;
import org.yimen.domain.deadline.WorkingCalendar;
import org.yimen.domain.organisation.Hall;
import org.yimen.domain.queue.WaitingFigures;
import org.yimen.ports.Yimen;
import org.yimen.ports.driven.Identities;
import org.yimen.ports.driven.JournalReader;
import org.yimen.ports.driven.Rulebooks;
import org.yimen.ports.driven.Transactions;
import org.yimen.ports.journal.Entry;
import org.yimen.ports.journal.Verification;
import org.yimen.ports.memory.UuidV7;

/**
 * One simulated day of a hall over real ports and real storage. Visitors come on one working day;
 * then the virtual clock runs on until every case is closed. Windows, kiosks and offices work side
 * by side, on many threads. The same seed gives the same balance; identifiers differ, and so does
 * the order in which acts of the same moment stand in the journal.
 */
public final class HallDay {
  /**
   * The first simulated day of an empty data folder: a Monday shortly before the long holiday of
   * October.
   */
  public static final LocalDate FIRST = LocalDate.of(2026, 9, 21);

  private final HallFile hall;
  private final WorkingCalendar calendar;
  private final JournalReader journal;
  private final VirtualClock clock;
  private final Identities identities;
  private final Yimen yimen;
  private final LocalDate day;

  public HallDay(
      HallFile hall,
      Rulebooks rulebooks,
      WorkingCalendar calendar,
      Transactions transactions,
      JournalReader journal) {
    this.hall = hall;
    this.calendar = calendar;
    this.journal = journal;
    ZoneId zone = hall.centre().zone();
    this.day =
        journal
            .head()
            .map(Entry::at)
            .map(at -> calendar.addWorkingDays(LocalDate.ofInstant(at, zone), 1))
            .filter(next -> next.isAfter(FIRST))
            .orElse(FIRST);
    this.clock = new VirtualClock(day.atTime(LocalTime.of(8, 30)).atZone(zone).toInstant());
    this.identities = new UuidV7(clock);
    this.yimen =
        Yimen.builder()
            .storage(transactions, journal)
            .rulebooks(rulebooks)
            .calendars(centre -> calendar)
            .clock(clock)
            .identities(identities)
            .build();
  }

  /** The ports of the simulated hall. */
  public Yimen yimen() {
    return yimen;
  }

  /** The day on which the visitors come. */
  public LocalDate day() {
    return day;
  }

  /** What time it is in the simulation. */
  public Instant now() {
    return clock.now();
  }

  /**
   * Runs the day.
   *
   * @param visitors how many come, 1 or more
   * @param seed what chance is seeded with
   * @param progress is told of each visit and each closed case
   */
  public Balance run(int visitors, long seed, Progress progress) {
    return balance(simulate(visitors, seed, progress, Instant.MAX));
  }

  /**
   * A day with an act that the rules refuse.
   *
   * @param balance of the day, the refused act and its case among the rest
   * @param refused the act; empty where none could be tried
   */
  public record Shown(Balance balance, Optional<RefusedAct> refused) {}

  /** The same, and at its end an officer tries what the rules refuse. */
  public Shown show(int visitors, long seed, Progress progress) {
    Tally tally = simulate(visitors, seed, progress, Instant.MAX);
    Optional<RefusedAct> refused = RefusedAct.tryOne(yimen, hall);
    refused.ifPresent(
        r -> {
          tally.refusedActs.incrementAndGet();
          tally.cases.incrementAndGet();
          tally.closed.incrementAndGet();
          tally.label(r.label());
        });
    return new Shown(balance(tally), refused);
  }

  /** Lets the day begin and leaves it as it is at that time: people wait, cases are open. */
  public void runUntil(LocalTime time, int visitors, long seed) {
    Instant until = day.atTime(time).atZone(hall.centre().zone()).toInstant();
    simulate(visitors, seed, (visits, closed) -> {}, until);
    clock.to(until);
  }

  private Tally simulate(int visitors, long seed, Progress progress, Instant until) {
    new HallSetUp(yimen, hall).run();
    Tally tally = new Tally();
    Scene scene =
        new Scene(yimen, hall, new Cast(hall), clock, tally, calendar, HallSetUp.SYSTEM, day);
    Intake intake = new Intake(scene, new InventedPeople(identities::next));
    Visits visits = new Visits(scene, intake, new Chance(seed), visitors);
    try (Agenda agenda = new Agenda(clock)) {
      agenda.begin(diary -> visits.plan(visitors, diary));
      while (agenda.next(until)) progress.at(tally.visits(), tally.closed.get());
    }
    return tally;
  }

  private Balance balance(Tally tally) {
    Verification.Result verified = Verification.of(journal);
    int[] over = new int[3];
    for (Hall each : hall.centre().halls()) {
      WaitingFigures figures = yimen.enquiries().hallFigures(each.id(), day);
      for (int level = 0; level < over.length; level++)
        over[level] += figures.overLevel().get(level);
    }
    return new Balance(
        tally.issued.get(),
        tally.served.get(),
        tally.missed.get(),
        tally.left.get(),
        tally.cases.get(),
        tally.closed.get(),
        tally.late.get(),
        verified.entries(),
        verified.ok(),
        over[0],
        over[1],
        over[2],
        tally.labels(),
        tally.directed.get(),
        tally.refusedActs.get(),
        verified.head().hex());
  }

  /** Hears how far the simulation is. */
  @FunctionalInterface
  public interface Progress {
    /** So many visits are over and so many cases closed. */
    void at(int visits, int closedCases);
  }
}
