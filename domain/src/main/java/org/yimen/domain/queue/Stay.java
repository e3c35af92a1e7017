package org.yimen.domain.queue;

import java.util.Optional;

/**
 * One stay of a ticket in a line, between two steps of the log.
 *
 * @param head how it stood
 * @param from the step at which it entered
 * @param to the step at which it left; empty while it waits
 * @param call the call that ended it, if one did
 * @param missed whether nobody answered that call
 */
record Stay(
    LaneHead head, int from, Optional<Integer> to, Optional<TicketCalled> call, boolean missed) {
  boolean covers(int step) {
    return from < step && to.map(end -> step <= end).orElse(true);
  }

  Stay ended(int step, Optional<TicketCalled> by) {
    return new Stay(head, from, Optional.of(step), by, false);
  }

  Stay unanswered() {
    return new Stay(head, from, to, call, true);
  }
}
