package org.yimen.app.operation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yimen.ports.driven.Clock;
import org.yimen.ports.driven.Storage;
import org.yimen.ports.driven.StorageException;
import org.yimen.ports.driven.StoragePlace;
import org.yimen.ports.journal.Anchor;
import org.yimen.ports.journal.Verification;

/**
 * Backups at a time of day 定时备份. Each is checked like the database itself before it gets its name,
 * so that what lies in the folder can be restored; then the oldest go. One that was missed, because
 * the program did not run, is made up for at once. A failure is told in the log, tried again after
 * a while, and stays visible until one has succeeded.
 */
public final class Backups implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Backups.class);
  private static final Duration TRY_AGAIN = Duration.ofMinutes(10);
  private static final Duration LOOK_EVERY = Duration.ofSeconds(20);
  private static final long END_WITHIN_SECONDS = 5;

  private final BackupPlan plan;
  private final Storage database;
  private final StoragePlace place;
  private final Clock clock;
  private final Supplier<ZoneId> zone;
  private final BackupFolder folder;
  private final ScheduledExecutorService rounds =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "yimen-backups");
            thread.setDaemon(true);
            return thread;
          });
  private volatile Optional<Instant> last = Optional.empty();
  private volatile Optional<Instant> failed = Optional.empty();

  /**
   * For that database.
   *
   * @param plan when and where to
   * @param database what is copied
   * @param place where it is, for its kind
   * @param clock what time it is
   * @param zone of the centre, whose time of day counts
   */
  public Backups(
      BackupPlan plan, Storage database, StoragePlace place, Clock clock, Supplier<ZoneId> zone) {
    this.plan = plan;
    this.database = database;
    this.place = place;
    this.clock = clock;
    this.zone = zone;
    this.folder = new BackupFolder(plan.folder(), place.backupEnd());
  }

  /** From now on looks from time to time. */
  public void start() {
    rounds.scheduleWithFixedDelay(this::round, 0, LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Makes a backup if one is due. */
  public void round() {
    Instant now = clock.now();
    if (failed.filter(at -> now.isBefore(at.plus(TRY_AGAIN))).isPresent()) return;
    try {
      last = folder.newest();
      if (last.filter(at -> !at.isBefore(lastDue(now))).isPresent()) return;
      make(now);
      failed = Optional.empty();
    } catch (IOException | RuntimeException e) {
      failed = Optional.of(now);
      LOG.error("the backup failed, it is tried again in {} minutes", TRY_AGAIN.toMinutes(), e);
      clearQuietly();
    }
  }

  /** The last time of day at which one was due. */
  private Instant lastDue(Instant now) {
    ZonedDateTime here = now.atZone(zone.get());
    ZonedDateTime today = here.toLocalDate().atTime(plan.at()).atZone(here.getZone());
    ZonedDateTime due =
        today.isAfter(here)
            ? here.toLocalDate().minusDays(1).atTime(plan.at()).atZone(here.getZone())
            : today;
    return due.toInstant();
  }

  private void make(Instant now) throws IOException {
    Path copy = folder.workFile();
    Anchor end = database.backup(copy);
    Verification.Result checked = place.verifyBackup(copy);
    if (!checked.ok() || !checked.head().equals(end.hash()))
      throw new StorageException(
          "备份核验未通过 / the backup did not pass its check: " + checked.faults().size() + " faults");
    Instant at = now.truncatedTo(ChronoUnit.SECONDS);
    Path kept = folder.accept(copy, at);
    last = Optional.of(at);
    LOG.info("backup {} written and checked, {} entries", kept.getFileName(), checked.entries());
    folder.prune(plan.keep());
  }

  private void clearQuietly() {
    try {
      folder.clear();
    } catch (IOException e) {
      LOG.warn("a backup that failed left files", e);
    }
  }

  /** When the newest backup was made; empty while there is none. */
  public Optional<Instant> last() {
    return last;
  }

  /** Whether the last try failed. */
  public boolean isFailing() {
    return failed.isPresent();
  }

  /**
   * Looks no more. A backup that is being written is finished within reason, or comes to nothing.
   */
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
