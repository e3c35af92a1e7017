package org.yimen.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.yimen.ports.driven.StorageException;

class LogLineTest {
  private static final String ID = "110105199901010123";

  @Test
  void what_a_driver_quotes_and_what_the_web_server_names_is_left_out() {
    LogRecord fault = new LogRecord(Level.SEVERE, "storage is away");
    fault.setLoggerName("org.yimen.app.web.HallServer");
    fault.setThrown(
        new StorageException(
            "数据库暂停 / away", new IllegalStateException("Key (name)=(张三 " + ID + ") exists")));
    LogRecord foreign = new LogRecord(Level.WARNING, "bad request /guides?q=张三 13800138000");
    foreign.setLoggerName("org.eclipse.jetty.server.HttpChannel");
    for (java.util.logging.Formatter shape : List.of(new LogText(), new LogJson())) {
      assertThat(shape.format(fault))
          .contains("storage is away", "数据库暂停 / away", "java.lang.IllegalStateException")
          .doesNotContain(ID, "张三");
      assertThat(shape.format(foreign)).contains("bad request").doesNotContain("13800", "张三");
    }
  }

  @Test
  void a_request_is_one_object_a_line() throws Exception {
    List<LogRecord> heard = new ArrayList<>();
    Handler ear =
        new Handler() {
          @Override
          public void publish(LogRecord entry) {
            heard.add(entry);
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    RequestLog.LOG.addHandler(ear);
    RequestLog.LOG.setLevel(Level.INFO);
    try {
      new RequestLog()
          .accept(new Answered("r-1", "GET", "/kiosk/{hall}", 200, Duration.ofMillis(12)));
    } finally {
      RequestLog.LOG.setLevel(null);
      RequestLog.LOG.removeHandler(ear);
    }
    String line = new LogJson().format(heard.get(0));
    assertThat(line).endsWith("}\n").doesNotContain("\n{");
    JsonNode read = new ObjectMapper().readTree(line);
    assertThat(read.get("route").asText()).isEqualTo("/kiosk/{hall}");
    assertThat(read.get("status").asInt()).isEqualTo(200);
    assertThat(read.get("ms").asInt()).isEqualTo(12);
    assertThat(read.get("request").asText()).isEqualTo("r-1");
  }
}
