package org.yimen.ports.driven;

/** A template of a paper 文书模板 cannot be used. The message says which file, which line, and why. */
public class BrokenTemplateException extends PressException {
  private static final long serialVersionUID = 1L;
  private final String file;
  private final int line;

  /**
   * @param line from 1; 0 where it is not known
   */
  public BrokenTemplateException(String file, int line, String why, Throwable cause) {
    super(file + (line > 0 ? ", line " + line : "") + ": " + why, cause);
    this.file = file;
    this.line = line;
  }

  /** Which file. */
  public String file() {
    return file;
  }

  /** Which line of it, from 1; 0 where it is not known. */
  public int line() {
    return line;
  }
}
