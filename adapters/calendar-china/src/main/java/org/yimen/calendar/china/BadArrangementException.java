package org.yimen.calendar.china;

/** An arrangement file that cannot be read. Nothing of it is used. */
public final class BadArrangementException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int line;

  BadArrangementException(int line, String message) {
    super("line " + line + ": " + message);
    this.line = line;
  }

  /** Line in the file, from 1. */
  public int line() {
    return line;
  }
}
