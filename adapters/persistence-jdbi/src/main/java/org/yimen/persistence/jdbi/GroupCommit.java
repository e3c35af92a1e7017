package org.yimen.persistence.jdbi;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yimen.ports.driven.StorageException;

/**
 * Lets many callers share one turn after the other: what waits when the turn comes is one batch, so
 * that a batch grows as commits take longer. A lone caller neither waits for company nor for
 * another thread: it takes the turn itself.
 */
final class GroupCommit implements AutoCloseable {
  private static final int MOST_AT_ONCE = 256;

  private final BlockingQueue<Task<?>> waiting = new LinkedBlockingQueue<>();
  private final Consumer<List<Task<?>>> batch;
  private final Thread thread;
  private final ReentrantLock turn = new ReentrantLock();
  private final Object gate = new Object();
  private boolean closed;

  /**
   * @param batch runs the tasks and settles each of them
   */
  GroupCommit(String name, Consumer<List<Task<?>>> batch) {
    this.batch = batch;
    this.thread = new Thread(this::serve, name);
    this.thread.setDaemon(true);
    this.thread.start();
  }

  /** Runs the work in a batch and waits until it is settled. */
  <T> T submit(Function<Unit, T> work) {
    if (hasTurn()) throw new IllegalStateException("a transaction cannot run inside another one");
    Task<T> task = new Task<>(work, Thread.currentThread());
    if (!waiting.isEmpty() || !turn.tryLock()) {
      enqueue(task);
      return task.await();
    }
    try {
      refuseClosed();
      serve(List.of(task));
    } finally {
      turn.unlock();
    }
    return task.await();
  }

  private void enqueue(Task<?> task) {
    synchronized (gate) {
      refuseClosed();
      waiting.add(task);
    }
  }

  private void refuseClosed() {
    synchronized (gate) {
      if (closed) throw new StorageException("数据库已关闭 / the database is closed");
    }
  }

  /** Whether this thread has the turn: it is inside a running work. */
  boolean hasTurn() {
    return turn.isHeldByCurrentThread();
  }

  private void serve() {
    boolean ending = false;
    while (!ending) {
      List<Task<?>> tasks = new ArrayList<>();
      try {
        tasks.add(waiting.take());
      } catch (InterruptedException e) {
        continue; // nobody but close() ends this thread
      }
      turn.lock();
      try {
        waiting.drainTo(tasks, MOST_AT_ONCE - 1);
        ending = tasks.remove(Task.LAST);
        if (!tasks.isEmpty()) serve(tasks);
      } finally {
        turn.unlock();
      }
    }
  }

  private void serve(List<Task<?>> tasks) {
    Throwable fault = null;
    try {
      batch.accept(tasks);
    } catch (Throwable e) {
      fault = e;
    }
    for (Task<?> task : tasks)
      if (!task.settled) {
        task.fail(
            fault != null
                ? fault
                : new StorageException("存储失败 / the writer left a work unanswered"));
        task.settle();
      }
  }

  /** Settles what waits; when this returns nothing runs any more. */
  @Override
  public void close() {
    synchronized (gate) {
      if (closed) return;
      closed = true;
      waiting.add(Task.LAST);
    }
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) Thread.currentThread().interrupt();
    turn.lock();
    try {
      // the last caller that took the turn itself is through
      waiting.clear();
    } finally {
      turn.unlock();
    }
  }

  /**
   * One work that waits for its turn, and later its answer or its fault.
   *
   * @param <T> what it answers
   */
  static final class Task<T> {
    private static final Task<Void> LAST =
        new Task<>(
            unit -> {
              throw new IllegalStateException("not a work");
            },
            Thread.currentThread());

    private final Function<Unit, T> work;
    private final Thread caller;
    private @Nullable Supplier<T> outcome;
    private @Nullable Throwable fault;
    private volatile boolean settled;

    private Task(Function<Unit, T> work, Thread caller) {
      this.work = work;
      this.caller = caller;
    }

    boolean is(Class<?> kind) {
      return kind.isInstance(work);
    }

    /**
     * Runs the work and what belongs to its end; what it answers or throws is not told before
     * {@link #settle}.
     */
    boolean run(Unit unit, Runnable end) {
      try {
        T answer = work.apply(unit);
        end.run();
        outcome = () -> answer;
        fault = null;
        return true;
      } catch (Throwable e) {
        fail(e);
        return false;
      }
    }

    void fail(Throwable why) {
      outcome = null;
      fault = why;
    }

    void settle() {
      settled = true;
      LockSupport.unpark(caller);
    }

    private T await() {
      boolean interrupted = false;
      while (!settled) {
        LockSupport.park(this);
        interrupted |= Thread.interrupted();
      }
      if (interrupted) Thread.currentThread().interrupt();
      if (fault instanceof RuntimeException e) throw e;
      if (fault instanceof Error e) throw e;
      if (outcome == null) throw new IllegalStateException("settled without outcome", fault);
      return outcome.get();
    }
  }
}
