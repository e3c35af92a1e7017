package org.yimen.app.api;

import org.yimen.domain.document.TextKind;
import org.yimen.domain.document.TextRules;
import org.yimen.domain.rulebook.Ruling;

/** What is wrong with a text that somebody wrote. Whether one is needed is for the rules to say. */
final class Texts {
  private Texts() {}

  static Ruling fault(String field, TextKind kind, String text) {
    return text.isBlank()
        ? Ruling.granted()
        : TextRules.reason(field, kind, text.strip()).map(Ruling::of).orElse(Ruling.granted());
  }
}
