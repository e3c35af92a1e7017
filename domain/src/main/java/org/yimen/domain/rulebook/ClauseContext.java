package org.yimen.domain.rulebook;

/** What part of a hall's life a clause is about; the contexts of the register. */
public enum ClauseContext {
  CATALOGUE,
  ORGANISATION,
  STAFF,
  QUEUE,
  CASE,
  DEADLINE,
  DOCUMENT,
  FEE,
  FEEDBACK,
  SUPERVISION,
  ASSESSMENT,
  COORDINATION,
  PORTAL,
  DEVICE,
  SECURITY,
  FACILITY
}
