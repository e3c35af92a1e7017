package org.yimen.persistence.jdbi;

/**
 * The advisory locks of a PostgreSQL database. They belong to no row; the server gives them back
 * when their transaction or connection ends, however it ends.
 */
final class PostgresLocks {
  /** Called tickets of a lane, to the end of the transaction; its value is a hash of the lane. */
  static final String LANE = "pg_advisory_xact_lock(748119001, ?)";

  /** Bringing the database to a form, or filling it from a backup, to the end of the connection. */
  static final String FORM = "SELECT pg_advisory_lock(748119002, 1)";

  /** The edition of the reference data, kept as it is to the end of the transaction. */
  static final String SAME_EDITION =
      "SELECT pg_advisory_xact_lock_shared(748119003, 1), pg_current_xact_id()";

  /** The edition, changed by the end of the transaction. */
  static final String NEXT_EDITION = "SELECT pg_advisory_xact_lock(748119003, 1)";

  /** Attempts under a digest, to the end of the transaction; its value is a hash of the digest. */
  static final String DIGEST = "pg_advisory_xact_lock(748119004, ?)";

  private PostgresLocks() {}
}
