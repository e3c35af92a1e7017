package org.yimen.persistence.jdbi;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.yimen.ports.driven.StorageException;

/**
 * Seals committed entries in batches. Every node does it soon after its own commits, and looks from
 * time to time for what a node that is gone has left.
 */
final class PostgresSealing implements AutoCloseable {
  private static final Duration ROUND = Duration.ofMillis(250);
  private static final Duration COMPANY = Duration.ofMillis(50);

  private final PostgresConnections connections;
  private final PostgresChain chain;
  private final Thread thread;
  private volatile boolean wanted;
  private volatile boolean closed;

  PostgresSealing(PostgresConnections connections, PostgresChain chain) {
    this.connections = connections;
    this.chain = chain;
    this.thread = new Thread(this::rounds, "yimen-sealer");
    this.thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  /** There is something to seal. */
  void wake() {
    if (wanted) return;
    wanted = true;
    LockSupport.unpark(thread);
  }

  private void rounds() {
    while (!closed) {
      if (!wanted) LockSupport.parkNanos(this, ROUND.toNanos());
      boolean called = wanted;
      if (called) waitForCompany();
      wanted = false;
      try {
        if (closed) return;
        if (called) sealAll();
        else tidy();
      } catch (StorageException e) {
        // the next round finds the same entries; whoever reads or verifies is told the fault
        LockSupport.parkNanos(this, ROUND.toNanos());
      }
    }
  }

  /** A permit that an earlier call left must not cut it short: a round costs as much as a work. */
  private void waitForCompany() {
    long end = System.nanoTime() + COMPANY.toNanos();
    for (long left = COMPANY.toNanos(); left > 0 && !closed; left = end - System.nanoTime())
      LockSupport.parkNanos(this, left);
  }

  /** Seals what is committed now. */
  void sealAll() {
    try (PostgresSession session = connections.writing()) {
      while (chain.isOpen(session.sql())) seal(session);
    }
  }

  /** In a quiet time. */
  private void tidy() {
    try (PostgresSession session = connections.writing()) {
      if (chain.isOpen(session.sql()) || chain.lags(session.sql())) seal(session);
    }
  }

  private void seal(PostgresSession session) {
    chain.sealSome(session);
    session.commit();
  }

  /** Ends after the round that is going on. */
  @Override
  public void close() {
    closed = true;
    LockSupport.unpark(thread);
    try {
      thread.join(Duration.ofSeconds(5).toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
