package org.yimen.persistence.jdbi;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.yimen.ports.driven.StorageException;

/** Who is inside, until it is closed. Safe for many threads. */
final class Door {
  private static final long PAUSE_MILLIS = 5;

  private final Set<Thread> inside = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  /**
   * Lets this thread in.
   *
   * @throws StorageException if it is closed
   */
  void enter() {
    inside.add(Thread.currentThread());
    if (!closed) return;
    leave();
    throw new StorageException("数据库已关闭 / the database is closed");
  }

  void leave() {
    inside.remove(Thread.currentThread());
  }

  boolean isInside() {
    return inside.contains(Thread.currentThread());
  }

  /** Lets nobody in any more, and waits so long for those who are inside. */
  void close(Duration patience) {
    closed = true;
    long end = System.nanoTime() + patience.toNanos();
    while (!inside.isEmpty() && System.nanoTime() < end)
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS));
  }
}
