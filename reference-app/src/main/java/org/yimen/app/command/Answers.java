package org.yimen.app.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yimen.app.csv.TableAnswer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How a word prints its answer: for people, or as one JSON object. */
final class Answers {
  static final int DONE = 0;

  /** What was checked is not in order. */
  static final int FAULTS = 1;

  /** The command could not be carried out as asked. */
  static final int NOT_DONE = 2;

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LONGEST_ECHO = 60;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(names = "--json")
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

  /**
   * A fault in the one shape that faults of every command have; a command may add fields of its
   * own.
   *
   * @param file which file; empty where it is about none
   * @param line from 1; 0 where no line can be named
   * @param zh what is wrong, without the place
   */
  static Map<String, Object> fault(String file, int line, String zh, String en) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("file", file);
    json.put("line", line);
    json.put("zh", zh);
    json.put("en", en);
    return json;
  }

  /** The exit code for a table that was answered. */
  static int exitCode(TableAnswer.End end) {
    return switch (end) {
      case IN_ORDER -> DONE;
      case FINDINGS -> FAULTS;
      case UNREADABLE -> NOT_DONE;
    };
  }

  /** The command was given words that mean nothing. */
  ParameterException badUsage(String zh, String en) {
    return new ParameterException(spec.commandLine(), zh + " / " + en);
  }

  /** A word of the user's, short enough to be said again. */
  static String echo(String word) {
    return word.length() <= LONGEST_ECHO ? word : word.substring(0, LONGEST_ECHO) + "...";
  }
}
