package org.yimen.app.hall;

/**
 * One thing that is wrong with a hall file.
 *
 * @param line line in the file, from 1; 0 where no line can be named
 * @param path the field, such as {@code centre.halls[1].opens}; empty for the whole file
 * @param zh what is wrong
 * @param en the same in English
 */
public record HallFault(int line, String path, String zh, String en) {
  /** One line: line of the file, field, what is wrong in both languages. */
  String in(String file) {
    return file + ":" + line + ": " + (path.isEmpty() ? "" : path + ": ") + zh + " / " + en;
  }
}
