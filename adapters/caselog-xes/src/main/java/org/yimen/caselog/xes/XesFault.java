package org.yimen.caselog.xes;

import java.io.Serial;
import org.yimen.caselog.xes.CaseLogException.Problem;

/** A fault found where only the parser knows the place; the reader adds file, line and column. */
final class XesFault extends Exception {
  @Serial private static final long serialVersionUID = 1;

  private final Problem problem;
  private final String detail;

  XesFault(Problem problem, String detail) {
    super(problem.en());
    this.problem = problem;
    this.detail = detail;
  }

  Problem problem() {
    return problem;
  }

  String detail() {
    return detail;
  }
}
