package org.yimen.app.command;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBarConsumer;

/** Draws the progress bar over itself on the error stream. */
final class BarLine implements ProgressBarConsumer {
  private static final int WIDTH = 78;

  private final VisibleText err;

  BarLine(PrintWriter err) {
    this.err = VisibleText.before(err);
  }

  @Override
  public int getMaxRenderedLength() {
    return WIDTH;
  }

  @Override
  public void accept(String rendered) {
    err.redraw(rendered);
  }

  @Override
  public void close() {
    err.println();
    err.flush();
  }
}
