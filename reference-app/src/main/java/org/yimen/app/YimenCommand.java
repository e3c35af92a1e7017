package org.yimen.app;

import java.util.List;
import java.util.Optional;
import org.yimen.app.command.BackupCommand;
import org.yimen.app.command.DayCommand;
import org.yimen.app.command.DemoCommand;
import org.yimen.app.command.DueCommand;
import org.yimen.app.command.HelpTexts;
import org.yimen.app.command.IdsCommand;
import org.yimen.app.command.RehearseCommand;
import org.yimen.app.command.ReplayCommand;
import org.yimen.app.command.RestoreCommand;
import org.yimen.app.command.RulebookCommand;
import org.yimen.app.command.ServeCommand;
import org.yimen.app.command.VerifyCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The word {@code yimen} itself: help, version, and the list of its commands. */
@Command(
    name = "yimen",
    mixinStandardHelpOptions = true,
    versionProvider = YimenCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND")
public final class YimenCommand implements Runnable {
  /** Every word, in the order in which help lists them. */
  static final List<Class<?>> WORDS =
      List.of(
          DemoCommand.class,
          ServeCommand.class,
          DayCommand.class,
          DueCommand.class,
          IdsCommand.class,
          RulebookCommand.class,
          ReplayCommand.class,
          VerifyCommand.class,
          BackupCommand.class,
          RestoreCommand.class,
          RehearseCommand.class);

  @Spec private CommandSpec spec;

  /** Called without a command: that is bad usage. */
  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), HelpTexts.say("fault.missing-command", "COMMAND"));
  }

  /** The version that the build wrote into the manifest. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version =
          Optional.ofNullable(YimenCommand.class.getPackage().getImplementationVersion())
              .orElse("(development)");
      return new String[] {"yimen " + version, "Java " + Runtime.version()};
    }
  }
}
