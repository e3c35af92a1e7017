package org.yimen.app.hall;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.ports.Yimen;

/**
 * Does what the rules do by themselves while the hall is open 值守: numbers that reached nobody are
 * voided, missed ones end, silence accepts, posts at which nobody is are put on record, accounts
 * end with their postings. A round that fails is told in the log and made again.
 */
public final class Caretaker implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Caretaker.class);
  private static final Duration QUEUE = Duration.ofSeconds(10);
  private static final Duration POSTS = Duration.ofSeconds(30);
  private static final Duration SILENCE = Duration.ofMinutes(5);
  private static final long END_WITHIN_SECONDS = 10;

  private final Yimen yimen;
  private final Actor system;
  private final ScheduledExecutorService rounds =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "yimen-caretaker");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * For that hall.
   *
   * @param yimen its ports
   * @param system the system's own actor
   */
  public Caretaker(Yimen yimen, Actor system) {
    this.yimen = yimen;
    this.system = system;
  }

  /** Begins its rounds. */
  public void start() {
    every(QUEUE, "queue", this::queue);
    every(SILENCE, "silence", this::silence);
    every(POSTS, "posts", this::posts);
    every(SILENCE, "accounts", this::accounts);
  }

  /** One round through the queue. */
  Outcome<?> queue() {
    return yimen.reception().sweep(system);
  }

  /** One round through the cases that wait for acceptance. */
  Outcome<?> silence() {
    return yimen.caseDesk().acceptSilent(system);
  }

  /** One round through the posts of the halls. */
  Outcome<?> posts() {
    return yimen.dutyOffice().watch(system);
  }

  /** One round through accounts and sign-ons that have ended. */
  Outcome<?> accounts() {
    return yimen.frontDoor().tidy(system);
  }

  void every(Duration time, String name, Round round) {
    rounds.scheduleWithFixedDelay(
        () -> make(name, round), 0, time.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** A round. */
  interface Round {
    Outcome<?> make();
  }

  // Anything thrown would end the rounds for good and in silence.
  private static void make(String name, Round round) {
    try {
      Outcome<?> outcome = round.make();
      if (!outcome.isGranted()) LOG.error("round {} refused: {}", name, outcome.ruling().codes());
    } catch (RuntimeException e) {
      LOG.error("round {} failed, it is made again", name, e);
    }
  }

  /** Ends its rounds; one that runs is finished. */
  @Override
  public void close() {
    rounds.shutdown();
    try {
      if (!rounds.awaitTermination(END_WITHIN_SECONDS, TimeUnit.SECONDS)) rounds.shutdownNow();
    } catch (InterruptedException e) {
      rounds.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
