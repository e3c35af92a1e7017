package org.yimen.app.log;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.slf4j.MDC;

/**
 * Tells of each request that was answered: its number, route, status and time. The route is the
 * template: what somebody put into an address or a form never comes here.
 */
public final class RequestLog implements Consumer<Answered> {
  static final Logger LOG = Logger.getLogger("org.yimen.request");

  @Override
  public void accept(Answered answered) {
    if (!LOG.isLoggable(Level.INFO)) return;
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put(LogLine.REQUEST, answered.number());
    fields.put("method", answered.method());
    fields.put("route", answered.route());
    fields.put("status", answered.status());
    fields.put("ms", answered.time().toMillis());
    LogRecord entry = new LogRecord(Level.INFO, "request");
    entry.setLoggerName(LOG.getName());
    entry.setParameters(new Object[] {fields});
    LOG.log(entry);
  }

  /** Lines that are written on this thread bear the number from now on. */
  public static void begin(String number) {
    MDC.put(LogLine.REQUEST, number);
  }

  /** They bear it no more. */
  public static void end() {
    MDC.remove(LogLine.REQUEST);
  }
}
