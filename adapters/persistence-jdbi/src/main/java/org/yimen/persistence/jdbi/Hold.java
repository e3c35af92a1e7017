package org.yimen.persistence.jdbi;

/** How a transaction stands to the edition of the reference data that it sees. */
enum Hold {
  /** It believes that the latest edition known here is the latest, and asks at its end. */
  NONE,
  /** It keeps others from changing the edition from its beginning. */
  SHARED,
  /** It changes the edition; no other writing work ends meanwhile. */
  ALONE,
  /** It reads one committed state. */
  SNAPSHOT
}
