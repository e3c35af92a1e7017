package org.yimen.ports.paper;

import java.time.LocalDateTime;
import java.util.Optional;
import org.yimen.domain.document.PaperKind;
import org.yimen.domain.queue.PriorityClass;
import org.yimen.domain.queue.TicketNumber;

/**
 * A queue ticket 排队号单. It names nobody (QMS-06).
 *
 * @param letterhead whose hall
 * @param number the number
 * @param lane in which line
 * @param priority on what ground it goes ahead
 * @param mask mask of the holder of a real-name ticket
 * @param ahead how many wait in the line before it; known while it is just taken
 * @param taken when, in the time of the hall
 */
public record TicketSlip(
    Letterhead letterhead,
    TicketNumber number,
    PublicName lane,
    PriorityClass priority,
    Optional<String> mask,
    Optional<Long> ahead,
    LocalDateTime taken)
    implements Paper {
  @Override
  public PaperKind kind() {
    return PaperKind.TICKET;
  }

  @Override
  public <T> T show(Reader<T> reader) {
    return reader.ticket(this);
  }
}
