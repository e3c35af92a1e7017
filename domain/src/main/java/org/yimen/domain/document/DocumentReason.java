package org.yimen.domain.document;

import org.yimen.domain.rulebook.ReasonCode;

/** Why this room refuses. */
public enum DocumentReason implements ReasonCode {
  /** A free text is empty, too long, or holds characters that must not be stored. */
  BAD_TEXT
}
