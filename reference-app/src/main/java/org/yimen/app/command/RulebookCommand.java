package org.yimen.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code yimen rulebook}: what the rules are and where each comes from. */
@Command(
    name = "rulebook",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      RulebookListCommand.class,
      RulebookCheckCommand.class,
      RulebookShowCommand.class,
      RulebookExplainCommand.class,
      RulebookDiffCommand.class
    })
public final class RulebookCommand implements Runnable {
  @Spec private CommandSpec spec;

  /** Called without a command: that is bad usage. */
  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        HelpTexts.say("fault.missing-command", "list, check, show, explain, diff"));
  }
}
