package org.yimen.app.api;

import java.util.List;
import java.util.Optional;
import org.yimen.ports.wording.Language;

/**
 * A problem as RFC 9457 tells it. It never repeats what was sent.
 *
 * @param type name of the kind of problem
 * @param title the same in words
 * @param status status of the answer
 * @param detail where to look
 * @param faults what is wrong where
 */
record Problem(String type, String title, int status, Optional<String> detail, List<Fault> faults) {
  static final String MEDIA_TYPE = "application/problem+json";

  Problem {
    faults = List.copyOf(faults);
  }

  /** What is wrong with one part of a request. */
  enum Kind {
    MISSING,
    UNKNOWN_FIELD,
    WRONG_TYPE,
    WRONG_VALUE,
    TOO_LONG,
    TOO_DEEP,
    TWICE
  }

  /** Where a part of a request stands. */
  enum Part {
    BODY,
    HEADER,
    QUERY
  }

  /**
   * One fault.
   *
   * @param in which part of the request
   * @param at JSON pointer into the body, or name of header or parameter
   * @param kind what is wrong with it
   */
  record Fault(Part in, String at, Kind kind) {}

  static Problem of(Trouble trouble, Language language) {
    return of(trouble, language, Optional.empty(), List.of());
  }

  static Problem of(
      Trouble trouble, Language language, Optional<String> detail, List<Fault> faults) {
    return new Problem(trouble.type(), trouble.title(language), trouble.status(), detail, faults);
  }
}
