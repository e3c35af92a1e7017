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
 * Reads the journal as it grows and tells who listens: entries of this program and of every other
 * node on the same database. While the database is away nobody hears anything; then it goes on
 * where it stopped. A listener that fails over an entry misses that entry, not the next ones.
 */
final class JournalWatch implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(JournalWatch.class);
  private static final long PAUSE_MILLIS = 25;
  private static final long PAUSE_AFTER_FAULT_MILLIS = 1_000;
  private static final long END_WITHIN_MILLIS = 2_000;
  private static final int MOST = 500;

  private final JournalReader journal;
  private final List<Consumer<List<Entry>>> listeners = new CopyOnWriteArrayList<>();
  private final Thread thread = new Thread(this::watch, "yimen-journal-watch");
  private long position;
  private volatile boolean open = true;

  /** Watches what is sealed from now on. */
  JournalWatch(JournalReader journal) {
    this.journal = journal;
    this.position = journal.head().map(Entry::position).orElse(0L);
  }

  /** Hears of new entries, a batch at a time, and of every round without any as an empty batch. */
  void listen(Consumer<List<Entry>> listener) {
    listeners.add(listener);
  }

  void start() {
    thread.setDaemon(true);
    thread.start();
  }

  private void watch() {
    while (open) pause(read() ? PAUSE_MILLIS : PAUSE_AFTER_FAULT_MILLIS);
  }

  private boolean read() {
    try {
      List<Entry> entries = journal.after(position, MOST);
      for (Consumer<List<Entry>> listener : listeners) tell(listener, entries);
      if (!entries.isEmpty()) position = entries.get(entries.size() - 1).position();
      return true;
    } catch (StorageException e) {
      LOG.warn("the journal cannot be read, trying again", e);
      return false;
    }
  }

  // Anything else thrown would end the watch for good, and screens would stand still.
  private void tell(Consumer<List<Entry>> listener, List<Entry> entries) {
    try {
      listener.accept(entries);
    } catch (StorageException e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.error("entries after {} were not told to everybody", position, e);
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
      thread.join(END_WITHIN_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
