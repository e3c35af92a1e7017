package org.yimen.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code yimen rulebook}: what the rules are and where each comes from. */
@Command(
    name = "rulebook",
    mixinStandardHelpOptions = true,
    description = {
      "列出、检查、查看规则集，说明每条规定的依据。",
      "Lists, checks and shows rulebooks, and says where each provision comes from."
    },
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      RulebookListCommand.class,
      RulebookCheckCommand.class,
      RulebookShowCommand.class,
      RulebookExplainCommand.class
    })
public final class RulebookCommand implements Runnable {
  @Spec private CommandSpec spec;

  /** Called without a command: that is bad usage. */
  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "缺少命令 a command is missing: list, check, show, explain");
  }
}
