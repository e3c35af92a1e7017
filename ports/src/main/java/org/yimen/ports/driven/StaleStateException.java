package org.yimen.ports.driven;

/** Somebody else saved the aggregate since it was read. Nothing was written. */
public class StaleStateException extends StorageException {
  private static final long serialVersionUID = 1L;

  public StaleStateException(String message) {
    super(message);
  }

  public StaleStateException(String message, Throwable cause) {
    super(message, cause);
  }
}
