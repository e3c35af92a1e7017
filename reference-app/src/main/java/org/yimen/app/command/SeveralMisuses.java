package org.yimen.app.command;

import java.io.Serial;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * Several things are wrong with the words of one command line; each is told in a line of its own.
 */
final class SeveralMisuses extends ParameterException {
  @Serial private static final long serialVersionUID = 1;

  private final List<String> told;

  SeveralMisuses(CommandLine at, List<String> told) {
    super(at, String.join("; ", told));
    this.told = List.copyOf(told);
  }

  List<String> told() {
    return told;
  }
}
