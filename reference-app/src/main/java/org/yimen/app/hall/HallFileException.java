package org.yimen.app.hall;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** A hall file does not say what a hall file says. The message has one line for each fault. */
public final class HallFileException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient List<HallFault> faults;

  HallFileException(String file, List<HallFault> faults) {
    super(faults.stream().map(f -> f.in(file)).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  /** All that is wrong, in the order of the file. */
  public List<HallFault> faults() {
    return faults;
  }
}
