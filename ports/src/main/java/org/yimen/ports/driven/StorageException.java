package org.yimen.ports.driven;

/**
 * Storage failed: locked, read-only, full, damaged. The message says which, and never holds
 * personal data.
 */
public class StorageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StorageException(String message) {
    super(message);
  }

  public StorageException(String message, Throwable cause) {
    super(message, cause);
  }
}
