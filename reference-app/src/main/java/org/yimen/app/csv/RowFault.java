package org.yimen.app.csv;

/**
 * What is wrong with a row; never repeats what the row says.
 *
 * @param line line of the file from 1; 0 where the file as a whole is meant
 * @param zh what is wrong, in Chinese
 * @param en the same in English
 */
public record RowFault(int line, String zh, String en) {
  /** One line, with the place in front. */
  public String told(String file) {
    return file + (line > 0 ? ":" + line : "") + ": " + zh + " / " + en;
  }
}
