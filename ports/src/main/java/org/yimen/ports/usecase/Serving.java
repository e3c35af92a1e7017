package org.yimen.ports.usecase;

import java.util.List;
import java.util.Optional;
import org.yimen.domain.casework.Case;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.ServiceId;
import org.yimen.domain.queue.Lane;
import org.yimen.domain.queue.Ticket;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.ports.driven.Stores;
import org.yimen.ports.driving.TicketAct;
import org.yimen.ports.driving.TicketView;

/** Does with a ticket what visitor and officer want, and lets the window go when it is over. */
final class Serving {
  private final Scenes scenes;
  private final QueueBooks books;
  private final CaseWork cases;

  Serving(Scenes scenes, QueueBooks books, CaseWork cases) {
    this.scenes = scenes;
    this.books = books;
    this.cases = cases;
  }

  /** One act on a ticket that is known, by somebody who may act today. */
  @FunctionalInterface
  interface Act {
    Outcome<TicketView> on(Ticket ticket, Scene scene);
  }

  /** One act of the aggregate. */
  @FunctionalInterface
  interface Step {
    Outcome<Ticket> on(Ticket ticket, Scene scene);
  }

  Outcome<TicketView> act(Stores stores, TicketAct act, String name, Step step) {
    return withTicket(
        stores, act, name, (ticket, scene) -> write(scene, ticket, name, step.on(ticket, scene)));
  }

  /** Finds the ticket and asks what every act on it asks. */
  Outcome<TicketView> withTicket(Stores stores, TicketAct act, String name, Act does) {
    Optional<Ticket> known = stores.tickets().find(act.ticket());
    if (known.isEmpty()) return books.unknownTicket(stores, act.by(), name, act.ticket());
    Ticket ticket = known.get();
    if (act.seenVersion().filter(v -> v != ticket.version()).isPresent())
      return Outcome.refused(
          Reason.of(DeskReason.CHANGED_MEANWHILE, HouseRule.STALE).mendedBy(DeskReason.READ_AGAIN));
    Scene scene = scenes.in(ticket.state().facts().hall(), stores, act.by()).orElseThrow();
    Ruling posted = scene.postedIfOfficer();
    if (posted.isRefused()) return books.tickets().refuse(scene, ticket, name, posted);
    return does.on(ticket, scene);
  }

  private Outcome<TicketView> write(
      Scene scene, Ticket before, String name, Outcome<Ticket> outcome) {
    Outcome<TicketView> answer =
        books.tickets().write(scene, Optional.of(before), name, outcome, QueueBooks::view);
    outcome.fold(
        granted -> {
          books.releaseWindow(scene, before, granted.state());
          return answer;
        },
        refused -> answer);
    return answer;
  }

  Outcome<Ticket> comeBack(Ticket ticket, Scene scene) {
    Ruling may = ticket.mayComeBack(scene.by(), scene.at(), scene.rules());
    if (may.isRefused()) return Outcome.refused(may);
    return ticket.comeBack(
        scene.stores().tickets().heads(List.of(ticket.state().standing().lane())),
        Issuing.nextArrival(scene, ticket.state().facts().hall()),
        scene.by(),
        scene.at(),
        scene.rules());
  }

  Outcome<Ticket> transfer(Ticket ticket, Scene scene, ServiceId service) {
    Optional<Lane> lane =
        QueueBooks.laneFor(ticket.state().facts().hall(), service, scene.stores());
    return lane.map(l -> ticket.transfer(service, l, scene.by(), scene.at(), scene.rules()))
        .orElseGet(
            () ->
                Outcome.refused(
                    Reason.of(
                        DeskReason.SERVICE_UNKNOWN,
                        HouseRule.UNKNOWN,
                        Argument.id("service", service))));
  }

  Outcome<Ticket> finish(Ticket ticket, Scene scene, List<CaseId> handled) {
    Ruling closing = Ruling.granted();
    for (CaseId id : handled) closing = closing.and(mayFinish(scene, id));
    return ticket.finish(closing, scene.by(), scene.at(), scene.rules());
  }

  private Ruling mayFinish(Scene scene, CaseId id) {
    Optional<Case> known = scene.stores().cases().find(id);
    return known
        .map(
            found -> found.mayFinishVisit(cases.basisForReading(scene.stores(), found, scene.at())))
        .orElseGet(
            () ->
                Ruling.of(
                    Reason.of(
                        DeskReason.CASE_UNKNOWN, HouseRule.UNKNOWN, Argument.id("case", id))));
  }
}
