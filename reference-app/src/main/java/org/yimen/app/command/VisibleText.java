package org.yimen.app.command;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;

/**
 * What a terminal shows: characters that steer it, and marks that turn the direction of writing,
 * come out as {@code \}{@code u001b} and the like. Whatever a command repeats of its input, a file
 * name or a message of a library passes here, so nothing of that can paint over the answer.
 *
 * <p>Line ends and tabs stay as they are. In JSON the escaped form means the same text. Not
 * thread-safe but for whole lines.
 */
public final class VisibleText extends PrintWriter {
  private final PrintWriter terminal;

  private VisibleText(PrintWriter terminal) {
    super(new Escaping(terminal), true);
    this.terminal = terminal;
  }

  /** Before a terminal or a file; one that is visible already is given back. */
  public static VisibleText before(PrintWriter to) {
    return to instanceof VisibleText already ? already : new VisibleText(to);
  }

  /** The text as it is shown. */
  public static String of(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean endsLine = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (endsLine || !steers(c)) shown.append(c);
      else shown.append(escaped(c));
    }
    return shown.toString();
  }

  /** Draws a line of our own over the one that stands there. */
  void redraw(String line) {
    flush();
    terminal.print("\r" + of(line));
    terminal.flush();
  }

  private static boolean steers(char c) {
    if (c >= ' ' && c < 0x7f) return false;
    if (c == '\n' || c == '\t') return false;
    return c < 0xa0 || isTurning(c);
  }

  /** Marks that order bidirectional text, and separators that some terminals take for line ends. */
  private static boolean isTurning(char c) {
    return (c >= '\u2028' && c <= '\u202e')
        || (c >= '\u2066' && c <= '\u2069')
        || c == '\u200e'
        || c == '\u200f'
        || c == '\u061c';
  }

  private static String escaped(char c) {
    return String.format("\\u%04x", (int) c);
  }

  /** A carriage return waits for the next character, which says whether it ends a line. */
  private static final class Escaping extends FilterWriter {
    private final PrintWriter to;
    private boolean returned;

    Escaping(PrintWriter to) {
      super(to);
      this.to = to;
    }

    @Override
    public void write(int c) throws IOException {
      write(String.valueOf((char) c), 0, 1);
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
      write(new String(text, from, length), 0, length);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
      int clean = from;
      int end = from + length;
      for (int i = from; i < end; i++) {
        char c = text.charAt(i);
        if (!returned && !steers(c)) continue;
        out.write(text, clean, i - clean);
        clean = i + 1;
        if (returned) out.write(c == '\n' ? "\r" : escaped('\r'));
        returned = c == '\r';
        if (returned) continue;
        if (steers(c)) out.write(escaped(c));
        else clean = i;
      }
      out.write(text, clean, end - clean);
    }

    /** A print writer keeps its faults to itself; here they are wanted. */
    @Override
    public void flush() throws IOException {
      if (to.checkError()) throw new IOException("the answer cannot be written");
    }

    @Override
    public void close() throws IOException {
      if (returned) out.write(escaped('\r'));
      returned = false;
      super.close();
    }
  }
}
