package org.yimen.ports.driven;

/** The request identifier is kept already. Nothing was written. */
public class RepeatedRequestException extends StorageException {
  private static final long serialVersionUID = 1L;

  public RepeatedRequestException(String message) {
    super(message);
  }

  public RepeatedRequestException(String message, Throwable cause) {
    super(message, cause);
  }
}
