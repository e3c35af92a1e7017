package org.yimen.app.operation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.yimen.ports.driven.Clock;
import org.yimen.ports.driven.Storage;

/**
 * Whether the hall's server can do its work 健康. A storage that does not answer in time is away: who
 * asks never waits longer.
 */
public final class Health implements AutoCloseable {
  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(2);
  private static final Duration SEALED_WITHIN = Duration.ofSeconds(30);

  private final Storage database;
  private final Clock clock;
  private final Optional<Backups> backups;
  private final ExecutorService asking =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "yimen-health");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * What was found.
   *
   * @param storageAnswers whether the storage answers
   * @param sealingDelay how long the oldest entry waits to be sealed; empty while storage is away
   * @param journalPosition of the last sealed entry; empty while storage is away
   * @param backupFails whether the last backup failed
   * @param lastBackup when the newest backup was made
   */
  public record Found(
      boolean storageAnswers,
      Optional<Duration> sealingDelay,
      Optional<Long> journalPosition,
      boolean backupFails,
      Optional<Instant> lastBackup) {
    /** Whether the sealer keeps up. */
    public boolean isSealed() {
      return sealingDelay.filter(d -> d.compareTo(SEALED_WITHIN) <= 0).isPresent();
    }

    /** Whether people can be served; a backup that failed turns nobody away. */
    public boolean isReady() {
      return storageAnswers && isSealed();
    }
  }

  private record Answer(Duration sealingDelay, long position) {}

  /**
   * Of that database.
   *
   * @param backups where some are planned
   */
  public Health(Storage database, Clock clock, Optional<Backups> backups) {
    this.database = database;
    this.clock = clock;
    this.backups = backups;
  }

  /** Looks. */
  public Found look() {
    Optional<Answer> answer = inTime(this::ask);
    return new Found(
        answer.isPresent(),
        answer.map(Answer::sealingDelay),
        answer.map(Answer::position),
        backups.map(Backups::isFailing).orElse(false),
        backups.flatMap(Backups::last));
  }

  private Answer ask() {
    Duration delay =
        database
            .unsealedSince()
            .map(since -> Duration.between(since, clock.now()))
            .filter(d -> !d.isNegative())
            .orElse(Duration.ZERO);
    return new Answer(delay, database.journal().head().map(e -> e.position()).orElse(0L));
  }

  /** What the storage answers; empty if it fails or takes too long. */
  <T> Optional<T> inTime(Callable<T> question) {
    Future<T> asked = asking.submit(question);
    try {
      return Optional.of(asked.get(ANSWER_WITHIN.toMillis(), TimeUnit.MILLISECONDS));
    } catch (ExecutionException | TimeoutException e) {
      asked.cancel(true);
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    asking.shutdownNow();
  }
}
