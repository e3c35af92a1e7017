package org.yimen.app.architecture.crooked.domain.person;

import picocli.CommandLine;

/** The domain knows a library. */
final class ReadsACommandLine {
  CommandLine of(Object command) {
    return new CommandLine(command);
  }
}
