package org.yimen.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** So many clients at once, each with one thing after the other. */
final class Crowd implements AutoCloseable {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final int clients;
  private final ExecutorService threads;

  Crowd(int clients) {
    this.clients = clients;
    this.threads = Executors.newFixedThreadPool(clients);
  }

  int clients() {
    return clients;
  }

  /**
   * What it took.
   *
   * @param seconds from the first beginning to the last end
   * @param cpuSeconds processor time of the clients' threads together
   */
  record Effort(double seconds, double cpuSeconds) {}

  /** Does that so many times. */
  Effort effort(int times, IntConsumer clientDoes) throws InterruptedException {
    AtomicInteger left = new AtomicInteger(times);
    CountDownLatch ready = new CountDownLatch(clients);
    CountDownLatch go = new CountDownLatch(1);
    List<Future<Long>> ends = new ArrayList<>();
    for (int c = 0; c < clients; c++) {
      int client = c;
      Callable<Long> life =
          () -> {
            ready.countDown();
            go.await();
            long before = THREADS.getCurrentThreadCpuTime();
            while (left.decrementAndGet() >= 0) clientDoes.accept(client);
            return THREADS.getCurrentThreadCpuTime() - before;
          };
      ends.add(threads.submit(life));
    }
    ready.await();
    long begin = System.nanoTime();
    go.countDown();
    long cpu = 0;
    try {
      for (Future<Long> end : ends) cpu += end.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a client failed", e);
    }
    return new Effort((System.nanoTime() - begin) / 1e9, cpu / 1e9);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
