package org.yimen.app.api;

import java.util.List;
import java.util.Optional;
import org.yimen.app.api.Problem.Fault;
import org.yimen.app.api.Problem.Kind;
import org.yimen.app.api.Problem.Part;
import org.yimen.ports.wording.Language;

/** A request that is not carried out, because something about it is no request at all. */
final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Trouble trouble;
  private final transient Optional<String> detail;
  private final transient List<Fault> faults;

  private ProblemException(Trouble trouble, Optional<String> detail, List<Fault> faults) {
    super(trouble.name(), null, false, false);
    this.trouble = trouble;
    this.detail = detail;
    this.faults = faults;
  }

  static ProblemException of(Trouble trouble) {
    return new ProblemException(trouble, Optional.empty(), List.of());
  }

  static ProblemException unknown() {
    return of(Trouble.UNKNOWN);
  }

  /** JSON that breaks off or goes wrong there. */
  static ProblemException brokenAt(int line, int column) {
    return new ProblemException(
        Trouble.BAD_JSON, Optional.of("line " + line + ", column " + column), List.of());
  }

  static ProblemException of(Part in, String at, Kind kind) {
    return new ProblemException(
        Trouble.BAD_INPUT, Optional.empty(), List.of(new Fault(in, at, kind)));
  }

  static ProblemException field(String pointer, Kind kind) {
    return of(Part.BODY, pointer, kind);
  }

  int status() {
    return trouble.status();
  }

  Problem problem(Language language) {
    return Problem.of(trouble, language, detail, faults);
  }
}
