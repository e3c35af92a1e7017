package org.yimen.persistence.jdbi;

import org.yimen.ports.driven.StorageException;

/** Another work stood in the way: the same work may well succeed when it is run again. */
final class BusyException extends StorageException {
  private static final long serialVersionUID = 1L;

  private static final String WORDS = "数据库繁忙，请重试 / the database is busy: try again: ";

  BusyException(String where, Throwable cause) {
    super(WORDS + where, cause);
  }
}
