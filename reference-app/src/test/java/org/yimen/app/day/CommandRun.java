package org.yimen.app.day;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.yimen.app.Main;
import picocli.CommandLine;

/**
 * One run of the command line in this process.
 *
 * @param exit exit code
 * @param out what it printed
 * @param err what it said on the error stream
 */
public record CommandRun(int exit, String out, String err) {
  public static CommandRun of(List<String> words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line = Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    int exit = line.execute(words.toArray(String[]::new));
    return new CommandRun(exit, out.toString(), err.toString());
  }

  public static CommandRun of(String... words) {
    return of(List.of(words));
  }
}
