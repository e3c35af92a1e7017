package org.yimen.app.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;
import org.slf4j.MDC;

/**
 * One line of the log before it has a shape. Our own messages name no person, by the law of this
 * house. What other libraries say may quote what somebody sent or what stands in a column: of their
 * faults the kind and the place are told, and of the web server's words only what comes before the
 * first value.
 */
record LogLine(
    Instant at, String level, String logger, String message, Map<String, Object> fields) {
  /** The number of the request that is being answered on this thread. */
  static final String REQUEST = "request";

  private static final String OUR_ROOT = "org.yimen.";
  private static final List<String> WEB_SERVER = List.of("org.eclipse.jetty", "io.javalin");
  private static final Pattern A_VALUE =
      Pattern.compile("[/{\\[@%?=\"'\\d\\P{ASCII}].*", Pattern.DOTALL);
  private static final int DEEPEST = 12;

  static LogLine of(LogRecord entry) {
    String logger = Optional.ofNullable(entry.getLoggerName()).orElse("");
    Map<String, Object> fields = new LinkedHashMap<>();
    Optional.ofNullable(MDC.get(REQUEST)).ifPresent(n -> fields.put(REQUEST, n));
    if (entry.getParameters() != null)
      for (Object each : entry.getParameters())
        if (each instanceof Map<?, ?> more) more.forEach((k, v) -> fields.put(k.toString(), v));
    Throwable fault = entry.getThrown();
    if (fault != null) fields.put("fault", faults(fault));
    return new LogLine(
        entry.getInstant(), entry.getLevel().getName(), logger, message(logger, entry), fields);
  }

  private static String message(String logger, LogRecord entry) {
    String message = Optional.ofNullable(entry.getMessage()).orElse("");
    boolean ofWebServer = WEB_SERVER.stream().anyMatch(logger::startsWith);
    return ofWebServer ? A_VALUE.matcher(message).replaceFirst("...").strip() : message;
  }

  /** The fault and what caused it: kind, message if it is ours, first places. */
  private static List<String> faults(Throwable fault) {
    List<String> told = new ArrayList<>();
    Throwable each = fault;
    for (int depth = 0; each != null && depth < DEEPEST; depth++, each = each.getCause()) {
      boolean ours = each.getClass().getName().startsWith(OUR_ROOT);
      told.add(
          each.getClass().getName()
              + (ours && each.getMessage() != null ? ": " + each.getMessage() : ""));
      StackTraceElement[] places = each.getStackTrace();
      for (int i = 0; i < Math.min(DEEPEST, places.length); i++) told.add("at " + places[i]);
    }
    return told;
  }
}
