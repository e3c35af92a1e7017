package org.yimen.ports.driven;

/** A paper could not be made. The message says nothing of what stands on it. */
public class PressException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public PressException(String message) {
    super(message);
  }

  public PressException(String message, Throwable cause) {
    super(message, cause);
  }
}
