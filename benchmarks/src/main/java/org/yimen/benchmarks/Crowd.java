package org.yimen.benchmarks;

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
  private final int clients;
  private final ExecutorService threads;

  Crowd(int clients) {
    this.clients = clients;
    this.threads = Executors.newFixedThreadPool(clients);
  }

  int clients() {
    return clients;
  }

  /** Does that so many times; answers how many seconds it took. */
  double seconds(int times, IntConsumer clientDoes) throws InterruptedException {
    AtomicInteger left = new AtomicInteger(times);
    CountDownLatch ready = new CountDownLatch(clients);
    CountDownLatch go = new CountDownLatch(1);
    List<Future<Void>> ends = new ArrayList<>();
    for (int c = 0; c < clients; c++) {
      int client = c;
      Callable<Void> life =
          () -> {
            ready.countDown();
            go.await();
            while (left.decrementAndGet() >= 0) clientDoes.accept(client);
            return null;
          };
      ends.add(threads.submit(life));
    }
    ready.await();
    long begin = System.nanoTime();
    go.countDown();
    try {
      for (Future<Void> end : ends) end.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a client failed", e);
    }
    return (System.nanoTime() - begin) / 1e9;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
