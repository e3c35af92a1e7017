package org.yimen.domain.queue;

import org.jmolecules.ddd.types.ValueObject;

/**
 * The number on a ticket 号码, such as {@code A001}: all that displays and calls ever show (QMS-06).
 *
 * @param value 1 to 3 capital letters and 1 to 6 digits
 */
public record TicketNumber(String value) implements ValueObject {
  public TicketNumber {
    if (!value.matches("[A-Z]{1,3}[0-9]{1,6}"))
      throw new IllegalArgumentException("a ticket number is letters and digits such as A001");
  }

  /**
   * The n-th number of a prefix, three digits at least.
   *
   * @throws IllegalArgumentException if {@code n} is under 1 or the prefix is not 1 to 3 capitals
   */
  public static TicketNumber of(String prefix, int n) {
    if (n < 1) throw new IllegalArgumentException("numbers begin at 1, was " + n);
    String digits = Integer.toString(n);
    return new TicketNumber(prefix + "0".repeat(Math.max(0, 3 - digits.length())) + digits);
  }

  @Override
  public String toString() {
    return value;
  }
}
