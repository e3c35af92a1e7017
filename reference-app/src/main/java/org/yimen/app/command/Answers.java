package org.yimen.app.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How a word prints its answer: for people, or as one JSON object. */
final class Answers {
  static final int DONE = 0;
  static final int FAULTS = 1;

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LONGEST_ECHO = 60;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(names = "--json", description = "输出一个 JSON 对象 print one JSON object")
  private boolean json;

  boolean asJson() {
    return json;
  }

  PrintWriter out() {
    return spec.commandLine().getOut();
  }

  PrintWriter err() {
    return spec.commandLine().getErr();
  }

  /** Prints the value as the one JSON object. */
  void print(Object value) {
    try {
      out().println(JSON.writeValueAsString(value));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Tells what stands in the way, in one line, and answers the exit code for it. */
  int refuse(String zh, String en) {
    err().println("yimen: " + zh + " / " + en);
    if (json) print(Map.of("faults", List.of(new Told(zh, en))));
    return FAULTS;
  }

  private record Told(String zh, String en) {}

  /** The command was given words that mean nothing. */
  ParameterException badUsage(String zh, String en) {
    return new ParameterException(spec.commandLine(), zh + " / " + en);
  }

  /** A word of the user's, short enough to be said again. */
  static String echo(String word) {
    return word.length() <= LONGEST_ECHO ? word : word.substring(0, LONGEST_ECHO) + "...";
  }
}
