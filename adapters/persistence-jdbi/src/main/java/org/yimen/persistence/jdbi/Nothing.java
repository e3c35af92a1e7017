package org.yimen.persistence.jdbi;

import java.sql.Types;

/**
 * A value that is not there, with the type of its column: a server that is told no type prepares
 * the statement anew each time.
 */
enum Nothing {
  NUMBER(Types.BIGINT),
  BYTES(Types.BINARY),
  TEXT(Types.VARCHAR);

  private final int type;

  Nothing(int type) {
    this.type = type;
  }

  /** The type as the driver calls it. */
  int type() {
    return type;
  }
}
