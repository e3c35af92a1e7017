package org.yimen.domain.document;

import org.yimen.domain.rulebook.ReasonCode;

/** Why this room refuses. */
public enum DocumentReason implements ReasonCode {
  /** A free text is empty, too long, or holds characters that must not be stored. */
  BAD_TEXT,
  /** What was typed is no value of that field: no number, no day, out of its bounds. */
  BAD_VALUE
}
