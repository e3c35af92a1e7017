package org.yimen.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.yimen.app.command.FaultReport;
import org.yimen.app.command.HelpTexts;
import org.yimen.app.command.VisibleText;
import org.yimen.app.log.Log;
import picocli.CommandLine;

/**
 * Starts the command line. Exit codes: 0 done, 1 what was checked is not in order, 2 not carried
 * out as asked. A fault is one line; with {@code YIMEN_TRACE} set it is followed by the stack
 * trace.
 */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    Log.setUp();
    System.exit(
        commandLine(args.length > 0 ? args[0] : "")
            .setOut(utf8(FileDescriptor.out))
            .setErr(utf8(FileDescriptor.err))
            .execute(args));
  }

  /** The command line as {@link #main} runs it; its output can be redirected. */
  public static CommandLine commandLine() {
    return commandLine("");
  }

  /**
   * With that word alone, where there is such a word, otherwise with all: to learn what a command
   * takes costs a start more than the rest of most commands.
   */
  private static CommandLine commandLine(String word) {
    CommandLine top = new CommandLine(new YimenCommand());
    List<Class<?>> asked =
        YimenCommand.WORDS.stream()
            .filter(c -> c.getAnnotation(CommandLine.Command.class).name().equals(word))
            .toList();
    (asked.isEmpty() ? YimenCommand.WORDS : asked).forEach(top::addSubcommand);
    tellVersion(top);
    return top.setResourceBundle(HelpTexts.BUNDLE)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionStrategy(Main::carryOut)
        .setParameterExceptionHandler(FaultReport::badUsage)
        .setExecutionExceptionHandler(FaultReport::notDone);
  }

  /** One version for all words: picocli asks each for its own. */
  private static void tellVersion(CommandLine at) {
    at.getCommandSpec().versionProvider(new YimenCommand.Version());
    at.getSubcommands().values().forEach(Main::tellVersion);
  }

  /** Help may be in bold; what a command says from then on steers no terminal. */
  private static int carryOut(CommandLine.ParseResult read) {
    Integer helped = CommandLine.executeHelpRequest(read);
    if (helped != null) return helped;
    CommandLine top = read.commandSpec().commandLine();
    top.setOut(VisibleText.before(top.getOut()));
    top.setErr(VisibleText.before(top.getErr()));
    return new CommandLine.RunLast().execute(read);
  }

  /** UTF-8 whatever the platform speaks; a stream of its own, so that a full disk is noticed. */
  private static PrintWriter utf8(FileDescriptor to) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(to), StandardCharsets.UTF_8), true);
  }
}
