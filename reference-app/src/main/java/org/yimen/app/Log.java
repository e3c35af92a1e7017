package org.yimen.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.LogManager;

/**
 * What programs tell those who run them 运行日志: warnings and faults, one a line, on the error stream.
 */
final class Log {
  private Log() {}

  /** Sets it up from {@code logging.properties} beside this class. */
  static void setUp() {
    try (InputStream in = Log.class.getResourceAsStream("/org/yimen/app/logging.properties")) {
      if (in == null) throw new IllegalStateException("logging.properties is not in the jar");
      LogManager.getLogManager().readConfiguration(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
