package org.yimen.domain.rulebook;

/**
 * A value in a rulebook that cannot be read. The loader turns it into a fault with file, line and
 * key.
 */
public final class BadValueException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int line;

  public BadValueException(int line, String message) {
    super(message);
    this.line = line;
  }

  /** Line in the file, from 1; 0 where there is none. */
  public int line() {
    return line;
  }
}
