package org.yimen.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine;

/**
 * Starts the command line. Exit codes: 0 done, 1 refused or faults found, 2 bad usage. A fault is
 * one line; with {@code YIMEN_TRACE} set it is followed by the stack trace.
 */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    Log.setUp();
    System.exit(
        commandLine()
            .setOut(utf8(FileDescriptor.out))
            .setErr(utf8(FileDescriptor.err))
            .execute(args));
  }

  /** The command line as {@link #main} runs it; its output can be redirected. */
  public static CommandLine commandLine() {
    return new CommandLine(new YimenCommand())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(Main::badUsage)
        .setExecutionExceptionHandler(Main::report);
  }

  /** UTF-8 whatever the platform speaks; a stream of its own, so that a full disk is noticed. */
  private static PrintWriter utf8(FileDescriptor to) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(to), StandardCharsets.UTF_8), true);
  }

  private static int badUsage(CommandLine.ParameterException fault, String[] words) {
    CommandLine at = fault.getCommandLine();
    PrintWriter err = at.getErr();
    err.println("yimen: 用法有误 bad usage: " + fault.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(fault, err);
    err.println("yimen: 见 see: " + at.getCommandSpec().qualifiedName() + " --help");
    err.flush();
    return CommandLine.ExitCode.USAGE;
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
