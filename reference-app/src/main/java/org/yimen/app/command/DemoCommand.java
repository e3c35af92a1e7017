package org.yimen.app.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code yimen demo}: one day of the demo hall, its balance, one case told step by step. Then the
 * hall opens for the next morning on this machine, until it is told to stop.
 */
@Command(name = "demo", mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {
  @Mixin private Answers answers;

  @Option(names = "--once")
  private boolean once;

  @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080")
  private int port;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Serving.checkPort(answers, "--port", port);
    return new DemoRun(answers, once, port).run();
  }
}
