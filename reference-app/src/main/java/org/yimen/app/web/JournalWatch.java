package org.yimen.app.web;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yimen.ports.driven.JournalReader;
import org.yimen.ports.driven.StorageException;
import org.yimen.ports.journal.Entry;

/**
 * Reads the journal as it grows, from now on, and tells who listens: entries of this program and of
 * every other node on the same database. While the database is away nobody hears anything; then it
 * goes on where it stopped.
 */
final class JournalWatch implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(JournalWatch.class);
  private static final long PAUSE_MILLIS = 25;
  private static final long PAUSE_AFTER_FAULT_MILLIS = 1_000;
  private static final int MOST = 500;

  private final JournalReader journal;
  private final List<Consumer<List<Entry>>> listeners = new CopyOnWriteArrayList<>();
  private final Thread thread = new Thread(this::watch, "yimen-journal-watch");
  private long position;
  private volatile boolean open = true;

  JournalWatch(JournalReader journal) {
    this.journal = journal;
  }

  /** Hears of new entries, a batch at a time, and of every round without any as an empty batch. */
  void listen(Consumer<List<Entry>> listener) {
    listeners.add(listener);
  }

  void start() {
    position = journal.head().map(Entry::position).orElse(0L);
    thread.setDaemon(true);
    thread.start();
  }

  private void watch() {
    while (open) pause(read() ? PAUSE_MILLIS : PAUSE_AFTER_FAULT_MILLIS);
  }

  private boolean read() {
    try {
      List<Entry> entries = journal.after(position, MOST);
      listeners.forEach(l -> l.accept(entries));
      if (!entries.isEmpty()) position = entries.get(entries.size() - 1).position();
      return true;
    } catch (StorageException e) {
      LOG.warn("the journal cannot be read, trying again", e);
      return false;
    }
  }

  private void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      open = false;
    }
  }

  @Override
  public void close() {
    open = false;
    thread.interrupt();
    try {
      thread.join(2_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
