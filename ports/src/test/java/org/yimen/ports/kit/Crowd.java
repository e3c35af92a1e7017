package org.yimen.ports.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** Several threads that begin at one signal. */
final class Crowd {
  private Crowd() {}

  /** Runs it once on each of so many threads; answers what each answered, in their order. */
  static <T> List<T> of(int threads, IntFunction<T> does) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      CountDownLatch go = new CountDownLatch(1);
      List<Future<T>> running = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        int who = i;
        running.add(
            pool.submit(
                () -> {
                  go.await();
                  return does.apply(who);
                }));
      }
      go.countDown();
      List<T> answers = new ArrayList<>();
      for (Future<T> one : running) answers.add(answer(one));
      return answers;
    } finally {
      pool.shutdownNow();
    }
  }

  /** Runs it beside, on a thread of its own. */
  static <T> Beside<T> beside(java.util.concurrent.Callable<T> does) {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    Future<T> running = pool.submit(does);
    pool.shutdown();
    return new Beside<>(running);
  }

  /** Something that runs on another thread. */
  record Beside<T>(Future<T> running) {
    /** What it answers. */
    T answer() {
      return Crowd.answer(running);
    }

    /**
     * Gives it a moment to be done; a storage that makes it wait for us is as good as one that does
     * not.
     */
    void aMoment() {
      try {
        running.get(150, TimeUnit.MILLISECONDS);
      } catch (java.util.concurrent.TimeoutException | ExecutionException e) {
        // what it answers is asked later
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static <T> T answer(Future<T> running) {
    try {
      return running.get();
    } catch (ExecutionException e) {
      throw new AssertionError("a thread of the test failed: " + e.getCause(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }
}
