package org.yimen.ports.driving;

import java.util.List;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.ids.ServiceId;
import org.yimen.domain.ids.TicketId;
import org.yimen.domain.queue.HandCallGround;
import org.yimen.domain.queue.Lane;
import org.yimen.domain.queue.PauseReason;
import org.yimen.domain.queue.Precedence;
import org.yimen.domain.queue.TicketNumber;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Ruling;

/**
 * Where tickets are taken 取号 and called 叫号. Every method is one transaction; a refusal changes
 * nothing and, for an officer, leaves one {@code ActRefused} entry; a stale version, a used request
 * identifier and an empty line are only answered. Besides what {@code Ticket} and {@code
 * WindowSession} refuse: an unknown ticket, window, hall, lane or item (YM-4), a stale version
 * (YM-2), an officer without a posting on that day (YM-6), one request identifier for two acts
 * (YM-12). Storage faults are exceptions. A visitor, an agent and a kiosk need no posting to take,
 * confirm, return or leave.
 */
@PrimaryPort
public interface Reception {
  /**
   * Takes a number, first phase: nobody calls it before {@link #confirmTicket}. Refused for an item
   * that this hall does not serve while another hall mainly takes its field: that hall is named
   * with its address (MXH-4f, MXH-4h).
   */
  Outcome<TicketView> takeTicket(TakeTicket take);

  /** Second phase: the number was printed or shown 出号, and waits from now on. */
  Outcome<TicketView> confirmTicket(TicketAct act);

  /** Lets a lane give out numbers or stop; what was given out is served all the same (MAN-25). */
  Outcome<Lane> setIssuing(RequestId request, Actor by, LaneId lane, boolean issuing);

  /**
   * Opens the officer's window 开窗 for all lanes whose services the window serves; a window that
   * names no services calls every lane of its hall (XC-03).
   */
  Outcome<WindowView> openWindow(WindowAct act);

  /** Calls nobody for a while 暂停. */
  Outcome<WindowView> pauseWindow(WindowAct act, PauseReason reason);

  /** Serves again 恢复. */
  Outcome<WindowView> resumeWindow(WindowAct act);

  /** Closes the window 关窗; what is begun is finished first (HUN-4.3.4.6). */
  Outcome<WindowView> closeWindow(WindowAct act);

  /**
   * Calls the next ticket. The ruling says by which rule it went before the others (QMS-16).
   * Refused with {@code NOBODY_WAITS} when the lanes are empty, which leaves no entry. Two windows
   * never get one ticket: who loses the race is given the next one.
   */
  Outcome<TicketView> callNext(WindowAct act);

  /** Whether {@link #callNext} would be asked now; empty while the window is closed. */
  Optional<Ruling> mayCallNext(Actor by);

  /** Calls a ticket by hand; out of order only with a recorded ground (QMS-05, HUN-6.1.1a). */
  Outcome<TicketView> callByHand(TicketAct act, Optional<HandCallGround> ground);

  /** Calls once more 重呼. */
  Outcome<TicketView> recall(TicketAct act);

  /** Passes the ticket 过号 after as many calls as the rule asks (QMS-30). */
  Outcome<TicketView> miss(TicketAct act);

  /** Takes a missed ticket back 过号返回, behind the next waiting one. */
  Outcome<TicketView> comeBack(TicketAct act);

  /** The visitor is at the window 开始办理. */
  Outcome<TicketView> start(TicketAct act);

  /**
   * Ends the visit 办理结束.
   *
   * @param cases the cases handled in the visit; it does not end before their papers were handed
   *     over (MXH-23.4c)
   */
  Outcome<TicketView> finish(TicketAct act, List<CaseId> cases);

  /** Sends the visitor to another business 转移 with the same number. */
  Outcome<TicketView> transfer(TicketAct act, ServiceId service);

  /** The visitor went 离开. */
  Outcome<TicketView> leave(TicketAct act);

  /**
   * Voids numbers that reached nobody in time and ends missed tickets whose time to return is over.
   * Only for function {@code SYSTEM}; a repeat finds nothing left to do.
   */
  Outcome<SweepView> sweep(Actor by);

  /** The ticket, if known. */
  Optional<TicketView> ticket(TicketId ticket);

  /** The latest ticket with that number in the hall where the actor is, if there is one. */
  Optional<TicketView> ticketNumbered(Actor by, TicketNumber number);

  /** The open or paused window where the actor stands. */
  Optional<WindowView> window(Actor by);

  /** What stands at the window where the actor is, and what may be done; empty while closed. */
  Optional<WindowDesk> desk(Actor by);

  /**
   * Why of two tickets one went, or goes, first 先后说明, told from the sealed journal of their days;
   * empty where one is unknown or both went away uncalled.
   */
  Optional<Precedence> why(TicketId one, TicketId other);
}
