package org.yimen.app;

import java.util.Optional;
import org.yimen.app.command.BackupCommand;
import org.yimen.app.command.DayCommand;
import org.yimen.app.command.DemoCommand;
import org.yimen.app.command.DueCommand;
import org.yimen.app.command.IdsCommand;
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
    description = {
      "一门：政务大厅的办事规则，在这台电脑上运行。",
      "The rules of a government service hall, run on this machine."
    },
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "退出码：0 完成，1 不予办理或有差错，2 用法有误。",
      "Exit codes: 0 done, 1 refused or faults found, 2 bad usage."
    },
    subcommands = {
      DemoCommand.class,
      ServeCommand.class,
      DayCommand.class,
      DueCommand.class,
      IdsCommand.class,
      RulebookCommand.class,
      ReplayCommand.class,
      VerifyCommand.class,
      BackupCommand.class,
      RestoreCommand.class
    })
public final class YimenCommand implements Runnable {
  @Spec private CommandSpec spec;

  /** Called without a command: that is bad usage. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "缺少命令 a command is missing");
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
