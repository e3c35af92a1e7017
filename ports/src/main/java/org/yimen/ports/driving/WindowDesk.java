package org.yimen.ports.driving;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.rulebook.Ruling;

/**
 * A window as its officer looks at it 窗口工作台: who is here, and for each control whether it would be
 * granted now.
 *
 * @param window the window in service
 * @param visitor who was called or is served; empty while nobody is
 * @param missed missed tickets 过号 that this window may take back
 * @param mayCallNext whether somebody may be called; whether anybody waits is another question
 * @param mayPause whether it may be paused
 * @param mayResume whether it may serve again
 * @param mayClose whether it may be closed
 */
public record WindowDesk(
    WindowView window,
    Optional<Visitor> visitor,
    List<TicketView> missed,
    Ruling mayCallNext,
    Ruling mayPause,
    Ruling mayResume,
    Ruling mayClose) {
  public WindowDesk {
    missed = List.copyOf(missed);
  }

  /**
   * Who is at the window.
   *
   * @param ticket the ticket
   * @param takenAt when it was taken
   * @param calledAt when it was called last
   * @param calls how often it was called in this round
   * @param servedSince since when it is served; empty while it is only called
   * @param cases the cases that were acted on at this window since the call
   * @param mayRecall whether it may be called once more
   * @param mayMiss whether it may be passed
   * @param mayStart whether the service may begin
   * @param mayFinish whether the visit may end, with these cases
   */
  public record Visitor(
      TicketView ticket,
      Instant takenAt,
      Instant calledAt,
      int calls,
      Optional<Instant> servedSince,
      List<CaseId> cases,
      Ruling mayRecall,
      Ruling mayMiss,
      Ruling mayStart,
      Ruling mayFinish) {
    public Visitor {
      cases = List.copyOf(cases);
    }
  }
}
