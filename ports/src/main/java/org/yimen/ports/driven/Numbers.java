package org.yimen.ports.driven;

import org.jmolecules.architecture.hexagonal.SecondaryPort;

/**
 * Gives numbers in the transaction.
 *
 * <ul>
 *   <li>NU-1 {@code next} MUST give 1, 2, 3 ... per range, each committed number once.
 *   <li>NU-2 a number taken by work that is undone MUST be given again: ranges have no gaps.
 *   <li>NU-3 ranges MUST be independent of each other.
 *   <li>NU-4 {@code last} MUST give the number that {@code next} gave last, or 0, and take none.
 * </ul>
 */
@SecondaryPort
public interface Numbers {
  /**
   * The next number of the range, from 1. A range is a short constant text such as {@code
   * case/meixihu/2026}.
   */
  long next(String range);

  /** The number given last; 0 while none was. */
  long last(String range);
}
