package org.yimen.ports.driven;

/** No rulebook under this name or version. */
public class UnknownRulebookException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UnknownRulebookException(String message) {
    super(message);
  }

  public UnknownRulebookException(String message, Throwable cause) {
    super(message, cause);
  }
}
