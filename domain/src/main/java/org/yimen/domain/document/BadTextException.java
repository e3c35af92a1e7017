package org.yimen.domain.document;

/**
 * A text that a value cannot be made of. Whoever takes text from outside asks {@link TextRules}
 * first and refuses; this is thrown where nobody asked.
 */
public final class BadTextException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private final String field;
  private final transient TextFault fault;

  public BadTextException(String field, TextFault fault) {
    super(field + " " + fault.describe());
    this.field = field;
    this.fault = fault;
  }

  /** Which field. */
  public String field() {
    return field;
  }

  /** What is wrong with it. */
  public TextFault fault() {
    return fault;
  }
}
