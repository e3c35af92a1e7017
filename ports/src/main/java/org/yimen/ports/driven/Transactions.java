package org.yimen.ports.driven;

import org.jmolecules.architecture.hexagonal.SecondaryPort;

/**
 * Runs work as one transaction. Safe for many threads. The kit's {@code TransactionsContract} has a
 * test named after each rule.
 *
 * <ul>
 *   <li>TX-1 {@code run} MUST make all that the work wrote visible at once, or nothing of it.
 *   <li>TX-2 {@code run} MUST answer only when the work is durable; its entries are acknowledged
 *       then.
 *   <li>TX-3 an exception of the work MUST undo the work and surface unchanged.
 *   <li>TX-4 work MAY run on another thread and MAY run again: it touches the stores only, is short
 *       and restartable.
 *   <li>TX-5 two works that change one aggregate MUST NOT both succeed on the same version.
 *   <li>TX-6 {@code read} MUST see one committed state, and MUST refuse writes with {@link
 *       StorageException}.
 *   <li>TX-7 {@code run} inside a running work MUST be refused with {@link IllegalStateException}.
 *   <li>TX-8 any other failure MUST surface as {@link StorageException}, never as a driver's
 *       exception.
 * </ul>
 */
@SecondaryPort
public interface Transactions {
  /** Runs the work; durable when this returns. */
  <T> T run(Work<T> work);

  /** Runs work that reads only. */
  <T> T read(Work<T> work);

  /**
   * Work on the stores of one transaction. The stores must not be kept.
   *
   * @param <T> what it answers
   */
  @FunctionalInterface
  interface Work<T> {
    T in(Stores stores);
  }
}
