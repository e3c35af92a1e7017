package org.yimen.domain.rulebook;

/** What this software does about a clause 条款. */
public enum ClauseStatus {
  /** A provision with a key is read by a room. */
  ENFORCED,
  /** Facts are kept so that anyone can check the clause. */
  RECORDED,
  /** A person checks it by list. */
  CHECKLIST,
  /** Known and not built yet. */
  NOT_YET
}
