package org.yimen.app.log;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/**
 * What programs tell those who run them 运行日志: warnings and faults, one a line, on the error stream.
 */
public final class Log {
  private Log() {}

  /** Sets it up from {@code logging.properties} of the program: text for people. */
  public static void setUp() {
    try (InputStream in = Log.class.getResourceAsStream("/org/yimen/app/logging.properties")) {
      if (in == null) throw new IllegalStateException("logging.properties is not in the jar");
      LogManager.getLogManager().readConfiguration(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    shape(new LogText());
  }

  /** From now on one JSON object a line. */
  public static void asJson() {
    shape(new LogJson());
  }

  /** From now on requests are told too. */
  public static void withRequests() {
    RequestLog.LOG.setLevel(Level.INFO);
  }

  private static void shape(Formatter formatter) {
    for (Handler handler : Logger.getLogger("").getHandlers()) handler.setFormatter(formatter);
  }
}
