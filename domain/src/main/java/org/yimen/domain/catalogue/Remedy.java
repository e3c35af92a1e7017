package org.yimen.domain.catalogue;

import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.document.TextKind;
import org.yimen.domain.document.TextRules;

/**
 * A remedy 救济途径.
 *
 * @param kind which way
 * @param body to whom
 * @param period within what time, in words
 */
public record Remedy(Kind kind, String body, String period) implements ValueObject {
  /** Ways to object. */
  public enum Kind {
    /** 行政复议. */
    RECONSIDERATION,
    /** 行政诉讼. */
    LITIGATION,
    /** 投诉. */
    COMPLAINT
  }

  public Remedy {
    TextRules.require("body", TextKind.NAME, body);
    TextRules.require("period", TextKind.LINE, period);
  }
}
