package org.yimen.domain.rulebook;

/** What a nearer layer may do to the provision of a layer below. */
public enum Direction {
  /** The nearer value stands; each replacement is listed. Standards. */
  REPLACE,
  /**
   * The nearer value stands if it binds no less; a looser one is a load error that names both
   * clauses. Statutes.
   */
  TIGHTEN,
  /** Both lists together: 等. */
  ADD,
  /** No layer may say anything else. */
  FIXED
}
