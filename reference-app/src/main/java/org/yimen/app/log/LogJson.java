package org.yimen.app.log;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/** One JSON object a line, for programs that collect logs. */
final class LogJson extends Formatter {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public String format(LogRecord entry) {
    LogLine line = LogLine.of(entry);
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("at", line.at().toString());
    object.put("level", line.level());
    object.put("logger", line.logger());
    object.put("message", line.message());
    object.putAll(line.fields());
    try {
      return JSON.writeValueAsString(object) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
