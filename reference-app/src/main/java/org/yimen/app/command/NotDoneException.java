package org.yimen.app.command;

import java.io.Serial;

/**
 * What was asked could not be carried out: an input is missing or cannot be read, or an answer
 * cannot be kept. One line says so in both languages; the exit code is {@link Answers#NOT_DONE}.
 */
public final class NotDoneException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  private final String zh;
  private final String en;

  public NotDoneException(String zh, String en) {
    this(zh, en, null);
  }

  NotDoneException(String zh, String en, @org.jspecify.annotations.Nullable Throwable cause) {
    super(zh + " / " + en, cause);
    this.zh = zh;
    this.en = en;
  }

  String zh() {
    return zh;
  }

  String en() {
    return en;
  }
}
