package org.yimen.app.log;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/** A line for people; a fault stands below it, as Java writes one. */
final class LogText extends Formatter {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxx").withZone(ZoneId.systemDefault());

  @Override
  public String format(LogRecord entry) {
    LogLine line = LogLine.of(entry);
    StringBuilder text = new StringBuilder();
    text.append(TIME.format(line.at())).append(' ').append(line.level()).append(' ');
    text.append(line.logger()).append(": ").append(oneLine(line.message()));
    StringBuilder below = new StringBuilder();
    for (Map.Entry<String, Object> field : line.fields().entrySet())
      if (field.getValue() instanceof List<?> fault)
        fault.forEach(part -> below.append("  ").append(oneLine(part)).append('\n'));
      else text.append(' ').append(field.getKey()).append('=').append(oneLine(field.getValue()));
    return text.append('\n').append(below).toString();
  }

  /** Nobody writes lines of the log, or steers a terminal, by what is quoted in one. */
  private static String oneLine(Object value) {
    return value.toString().replaceAll("\\p{Cntrl}", " ");
  }
}
