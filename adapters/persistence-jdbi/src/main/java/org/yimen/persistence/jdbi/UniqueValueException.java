package org.yimen.persistence.jdbi;

import org.yimen.ports.driven.StorageException;

/** A value that must be unique is there already, or a rule of the schema is broken. */
final class UniqueValueException extends StorageException {
  private static final long serialVersionUID = 1L;

  UniqueValueException(String message, Throwable cause) {
    super(message, cause);
  }
}
