package org.yimen.app;

import java.io.PrintWriter;
import java.util.Optional;
import picocli.CommandLine;

/**
 * Starts the command line. Exit codes: 0 done, 1 refused or faults found, 2 bad usage. A fault is
 * one line; with {@code YIMEN_TRACE} set it is followed by the stack trace.
 */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  /** The command line as {@link #main} runs it; its output can be redirected. */
  public static CommandLine commandLine() {
    return new CommandLine(new YimenCommand())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(Main::report);
  }

  private static int report(Exception fault, CommandLine at, CommandLine.ParseResult read) {
    PrintWriter err = at.getErr();
    err.println(
        "yimen: " + Optional.ofNullable(fault.getMessage()).orElse(fault.getClass().getName()));
    if (System.getenv("YIMEN_TRACE") != null) fault.printStackTrace(err);
    err.flush();
    return CommandLine.ExitCode.SOFTWARE;
  }
}
