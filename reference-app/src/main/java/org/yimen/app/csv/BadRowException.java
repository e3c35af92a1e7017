package org.yimen.app.csv;

import java.io.Serial;

/** A row, or the heading, cannot be understood. Says what is wrong and never what stands there. */
public final class BadRowException extends Exception {
  @Serial private static final long serialVersionUID = 1;

  private final String zh;
  private final String en;

  public BadRowException(String zh, String en) {
    super(zh + " / " + en);
    this.zh = zh;
    this.en = en;
  }

  RowFault on(int line) {
    return new RowFault(line, zh, en);
  }
}
