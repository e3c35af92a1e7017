package org.yimen.persistence.jdbi;

import java.util.function.Function;

/** Runs works of one kind, each as one transaction. Safe for many threads. */
interface Works extends AutoCloseable {
  /** Runs the work; what it wrote is durable when this returns. */
  <T> T run(Function<Unit, T> work);

  /** Whether this thread is inside a work. */
  boolean isInside();

  @Override
  void close();
}
