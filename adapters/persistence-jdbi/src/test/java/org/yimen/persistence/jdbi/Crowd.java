package org.yimen.persistence.jdbi;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** Many clients at once. */
final class Crowd {
  private Crowd() {}

  /** Runs the jobs, one thread each, and answers what they answer. */
  static <T> List<T> of(int clients, IntFunction<T> job) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(clients);
    try {
      List<Callable<T>> jobs = new ArrayList<>();
      for (int i = 0; i < clients; i++) {
        int who = i;
        jobs.add(() -> job.apply(who));
      }
      List<T> answers = new ArrayList<>();
      for (Future<T> future : threads.invokeAll(jobs, 2, TimeUnit.MINUTES))
        answers.add(future.get());
      return answers;
    } finally {
      threads.shutdownNow();
    }
  }

  /** Runs the job on another thread and waits for it. */
  static <T> T once(Callable<T> job) {
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try {
      return thread.submit(job).get(1, TimeUnit.MINUTES);
    } catch (Exception e) {
      throw new AssertionError(e);
    } finally {
      thread.shutdownNow();
    }
  }
}
