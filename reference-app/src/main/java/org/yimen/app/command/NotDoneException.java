package org.yimen.app.command;

import java.io.Serial;

/**
 * What was asked could not be carried out: an input is missing or cannot be read, or an answer
 * cannot be kept. One line says so in both languages; the exit code is {@link Answers#NOT_DONE}.
 */
public final class NotDoneException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  private final String file;
  private final int line;
  private final String zh;
  private final String en;

  public NotDoneException(String zh, String en) {
    this(zh, en, null);
  }

  NotDoneException(String zh, String en, @org.jspecify.annotations.Nullable Throwable cause) {
    this("", 0, "", zh, en, cause);
  }

  private NotDoneException(
      String file,
      int line,
      String place,
      String zh,
      String en,
      @org.jspecify.annotations.Nullable Throwable cause) {
    super((file.isEmpty() ? "" : file + place + "：") + zh + " / " + en, cause);
    this.file = file;
    this.line = line;
    this.zh = zh;
    this.en = en;
  }

  /**
   * What stops at a file.
   *
   * @param line from 1; 0 where no line can be named
   */
  static NotDoneException at(Object file, int line, String zh, String en) {
    return new NotDoneException(String.valueOf(file), line, "", zh, en, null);
  }

  /** The same with a place that is told between the file and what is wrong, such as a column. */
  static NotDoneException at(Object file, int line, String place, String zh, String en) {
    return new NotDoneException(String.valueOf(file), line, place, zh, en, null);
  }

  /** The file that it is about; empty where it is about none. */
  String file() {
    return file;
  }

  /** The line of the file, 0 where none can be named. */
  int line() {
    return line;
  }

  String zh() {
    return zh;
  }

  String en() {
    return en;
  }
}
