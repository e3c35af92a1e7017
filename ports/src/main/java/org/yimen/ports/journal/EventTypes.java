package org.yimen.ports.journal;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.casework.CaseEvent;
import org.yimen.domain.catalogue.ItemApproved;
import org.yimen.domain.catalogue.ItemDrafted;
import org.yimen.domain.catalogue.ItemPublished;
import org.yimen.domain.catalogue.ItemResumed;
import org.yimen.domain.catalogue.ItemSuspended;
import org.yimen.domain.catalogue.ItemWithdrawn;
import org.yimen.domain.document.PaperPrinted;
import org.yimen.domain.organisation.CentreArranged;
import org.yimen.domain.organisation.CentreEvent;
import org.yimen.domain.person.PersonErased;
import org.yimen.domain.person.PersonRegistered;
import org.yimen.domain.person.PersonUnmasked;
import org.yimen.domain.queue.LaneArranged;
import org.yimen.domain.queue.ServiceFinished;
import org.yimen.domain.queue.ServiceStarted;
import org.yimen.domain.queue.TicketCalled;
import org.yimen.domain.queue.TicketExpired;
import org.yimen.domain.queue.TicketIssued;
import org.yimen.domain.queue.TicketMissed;
import org.yimen.domain.queue.TicketRecalled;
import org.yimen.domain.queue.TicketReserved;
import org.yimen.domain.queue.TicketReturned;
import org.yimen.domain.queue.TicketTransferred;
import org.yimen.domain.queue.TicketVoided;
import org.yimen.domain.queue.VisitorLeft;
import org.yimen.domain.queue.WindowClosed;
import org.yimen.domain.queue.WindowEngaged;
import org.yimen.domain.queue.WindowOpened;
import org.yimen.domain.queue.WindowPaused;
import org.yimen.domain.queue.WindowReleased;
import org.yimen.domain.queue.WindowResumed;
import org.yimen.domain.staff.AccountEvent;
import org.yimen.domain.staff.DutyDay;
import org.yimen.domain.staff.Leave;
import org.yimen.domain.staff.Mandate;
import org.yimen.domain.staff.Posting;
import org.yimen.domain.staff.Punch;
import org.yimen.domain.staff.Substitution;

/**
 * Which record an event name of the journal stands for. A name, once written, keeps its meaning for
 * ever: a record that changes its form gets a new version, never a new meaning.
 */
public final class EventTypes {
  private static final Map<String, Class<? extends DomainEvent>> BY_NAME =
      Stream.concat(
              Stream.<Class<? extends DomainEvent>>of(
                      CaseEvent.class, AccountEvent.class, CentreEvent.class)
                  .flatMap(EventTypes::permitted),
              Stream.<Class<? extends DomainEvent>>of(
                  ItemApproved.class,
                  ItemDrafted.class,
                  ItemPublished.class,
                  ItemResumed.class,
                  ItemSuspended.class,
                  ItemWithdrawn.class,
                  ServiceFinished.class,
                  ServiceStarted.class,
                  TicketCalled.class,
                  TicketExpired.class,
                  TicketIssued.class,
                  TicketMissed.class,
                  TicketRecalled.class,
                  TicketReserved.class,
                  TicketReturned.class,
                  TicketTransferred.class,
                  TicketVoided.class,
                  VisitorLeft.class,
                  WindowClosed.class,
                  WindowEngaged.class,
                  WindowOpened.class,
                  WindowPaused.class,
                  WindowReleased.class,
                  WindowResumed.class,
                  Mandate.MandateGiven.class,
                  Mandate.MandateEnded.class,
                  Substitution.SubstituteNamed.class,
                  Substitution.SubstitutionEnded.class,
                  Leave.LeaveAsked.class,
                  Leave.LeaveApproved.class,
                  Leave.LeaveRefused.class,
                  Leave.LeaveCutShort.class,
                  Leave.LeaveWithdrawn.class,
                  Punch.PunchTaken.class,
                  Punch.PunchStruck.class,
                  DutyDay.DutyChecked.class,
                  DutyDay.HallOpened.class,
                  DutyDay.HallClosed.class,
                  DutyDay.HallKeptClosed.class,
                  DutyDay.PostFoundEmpty.class,
                  Posting.PersonPosted.class,
                  Posting.PostingEnded.class,
                  PersonRegistered.class,
                  PersonErased.class,
                  PersonUnmasked.class,
                  PaperPrinted.class,
                  CentreArranged.class,
                  LaneArranged.class,
                  ActRefused.class))
          .collect(Collectors.toUnmodifiableMap(type -> type.getSimpleName(), type -> type));

  private EventTypes() {}

  /** The record of that name, if the journal knows it. */
  public static Optional<Class<? extends DomainEvent>> named(String eventName) {
    return Optional.ofNullable(BY_NAME.get(eventName));
  }

  private static Stream<Class<? extends DomainEvent>> permitted(
      Class<? extends DomainEvent> sealed) {
    return Arrays.stream(sealed.getPermittedSubclasses())
        .map(type -> type.asSubclass(DomainEvent.class));
  }
}
