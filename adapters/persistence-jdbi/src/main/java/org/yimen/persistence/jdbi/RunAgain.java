package org.yimen.persistence.jdbi;

import java.util.Optional;

/** The work has to begin anew, holding the edition in that way. Never leaves this package. */
final class RunAgain extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Hold hold;
  private final transient Optional<BusyException> busy;

  /** Because of the edition. */
  RunAgain(Hold hold) {
    super("the work begins anew", null, false, false);
    this.hold = hold;
    this.busy = Optional.empty();
  }

  /** Because another work stood in the way. */
  RunAgain(Hold hold, BusyException busy) {
    super("the work begins anew", busy, false, false);
    this.hold = hold;
    this.busy = Optional.of(busy);
  }

  Hold hold() {
    return hold;
  }

  /** What stood in the way. */
  Optional<BusyException> busy() {
    return busy;
  }
}
