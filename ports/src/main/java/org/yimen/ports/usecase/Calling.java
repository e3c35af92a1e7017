package org.yimen.ports.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.queue.CallingPolicy;
import org.yimen.domain.queue.CallingRule;
import org.yimen.domain.queue.HandCallGround;
import org.yimen.domain.queue.LaneHead;
import org.yimen.domain.queue.QueueProvisions;
import org.yimen.domain.queue.Selection;
import org.yimen.domain.queue.Ticket;
import org.yimen.domain.queue.TicketAtWindow;
import org.yimen.domain.queue.WindowSession;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.ports.driven.Stores;
import org.yimen.ports.driving.TicketAct;
import org.yimen.ports.driving.TicketView;
import org.yimen.ports.driving.WindowAct;

/**
 * Calls tickets 叫号. The heads are read, the policy picks, ticket and window are claimed by version,
 * all in one transaction.
 */
final class Calling {
  private final Scenes scenes;
  private final QueueBooks books;

  Calling(Scenes scenes, QueueBooks books) {
    this.scenes = scenes;
    this.books = books;
  }

  Outcome<TicketView> next(Stores stores, WindowAct act) {
    Optional<WindowSession> open = QueueBooks.sessionOf(act.by(), stores);
    if (open.isEmpty()) return books.noWindow(stores, act.by(), "callNext");
    WindowSession session = open.get();
    Scene scene = scenes.in(session.state().hall(), stores, act.by()).orElseThrow();
    Ruling may = mayCall(scene, session);
    if (may.isRefused()) return books.windows().refuse(scene, session, "callNext", may);
    List<LaneId> lanes = QueueBooks.lanesOf(session, stores);
    List<LaneHead> heads = stores.tickets().heads(lanes);
    return CallingPolicy.under(scene.rules())
        .next(heads, lanes)
        .map(
            pick -> {
              Ticket ticket = stores.tickets().find(pick.head().ticket()).orElseThrow();
              return call(scene, session, ticket, pick, heads, "callNext");
            })
        .orElseGet(
            () ->
                Outcome.refused(
                    Reason.of(
                        DeskReason.NOBODY_WAITS,
                        HouseRule.WRONG_STATE,
                        Argument.id("window", session.state().window()))));
  }

  Ruling mayCall(Scene scene, WindowSession session) {
    return scene.postedOfficer().and(session.mayCall(scene.by(), scene.at(), scene.rules()));
  }

  /** A ticket that an officer picks at the window of the scene. */
  Outcome<TicketView> byHand(
      Scene scene, TicketAct act, Ticket ticket, Optional<HandCallGround> ground) {
    Stores stores = scene.stores();
    Optional<WindowSession> open = QueueBooks.sessionOf(act.by(), stores);
    if (open.isEmpty()) return refuse(scene, ticket, Ruling.of(QueueBooks.closed(act.by())));
    WindowSession session = open.get();
    LaneId lane = ticket.state().standing().lane();
    Ruling may =
        ticket
            .mayCall(act.by(), scene.at(), scene.rules())
            .and(session.mayEngage(lane, act.by(), scene.at(), scene.rules()));
    if (may.isRefused()) return refuse(scene, ticket, may);
    List<LaneId> lanes = QueueBooks.lanesOf(session, stores);
    List<LaneHead> heads = stores.tickets().heads(lanes);
    LaneHead wanted = ticket.inLine(stores.tickets().overtakenBy(ticket.getId()));
    return CallingPolicy.under(scene.rules())
        .byHand(wanted, heads, lanes, ground, scene.rules())
        .fold(
            picked -> call(scene, session, ticket, picked.state(), heads, "callByHand"),
            refused -> refuse(scene, ticket, refused.ruling()));
  }

  private Outcome<TicketView> refuse(Scene scene, Ticket ticket, Ruling ruling) {
    return books.tickets().refuse(scene, ticket, "callByHand", ruling);
  }

  private Outcome<TicketView> call(
      Scene scene,
      WindowSession session,
      Ticket ticket,
      Selection pick,
      List<LaneHead> heads,
      String name) {
    Outcome<WindowSession> engaged =
        session.engage(
            new TicketAtWindow(ticket.getId(), ticket.number()),
            pick.head().lane(),
            scene.by(),
            scene.at(),
            scene.rules());
    Outcome<Ticket> called = ticket.call(pick, scene.by(), scene.at(), scene.rules());
    Ruling ruling = engaged.ruling().and(called.ruling());
    if (ruling.isRefused()) return books.tickets().refuse(scene, ticket, name, ruling);
    Ruling explained = ruling.and(why(pick, heads, scene.rules()));
    Outcome<TicketView> answer =
        called.fold(
            granted -> {
              Outcome.Granted<Ticket> told =
                  new Outcome.Granted<>(granted.state(), granted.events(), explained);
              return new Outcome.Granted<>(
                  QueueBooks.view(books.tickets().keep(scene, told)), told.events(), explained);
            },
            refused -> Outcome.refused(refused.ruling()));
    scene.stores().tickets().overtaken(pick.passedOver());
    books.windows().write(scene, Optional.of(session), name, engaged, QueueBooks::view);
    return answer;
  }

  /** By which rule the ticket went before the one that it tells most about. */
  private static Ruling why(Selection pick, List<LaneHead> heads, Provisions rules) {
    return pick.grounds().stream()
        .filter(g -> g.rule() == pick.rule())
        .findFirst()
        .flatMap(g -> heads.stream().filter(h -> h.ticket().equals(g.over())).findFirst())
        .map(over -> Ruling.of(pick.rule().reason(rules, arguments(pick, over, rules))))
        .orElse(Ruling.granted());
  }

  private static Argument[] arguments(Selection pick, LaneHead over, Provisions rules) {
    List<Argument> all = new ArrayList<>();
    all.add(Argument.id("first", pick.head().number().value()));
    all.add(Argument.id("second", over.number().value()));
    if (pick.rule() == CallingRule.PRIORITY_CLASS)
      all.add(Argument.code("priority", pick.head().priority().code()));
    if (pick.rule() == CallingRule.WAITED_ENOUGH)
      all.add(Argument.number("times", rules.value(QueueProvisions.MAX_OVERTAKES)));
    pick.byHand()
        .filter(g -> pick.rule() == CallingRule.BY_HAND)
        .ifPresent(g -> all.add(Argument.code("ground", g.code())));
    return all.toArray(Argument[]::new);
  }
}
