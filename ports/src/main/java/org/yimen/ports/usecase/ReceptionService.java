package org.yimen.ports.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.Application;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.ids.ServiceId;
import org.yimen.domain.ids.TicketId;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.organisation.Centre;
import org.yimen.domain.queue.CallLog;
import org.yimen.domain.queue.HandCallGround;
import org.yimen.domain.queue.Lane;
import org.yimen.domain.queue.PauseReason;
import org.yimen.domain.queue.Precedence;
import org.yimen.domain.queue.Ticket;
import org.yimen.domain.queue.TicketNumber;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.ports.driven.JournalReader;
import org.yimen.ports.driven.Rulebooks;
import org.yimen.ports.driving.Reception;
import org.yimen.ports.driving.SweepView;
import org.yimen.ports.driving.TakeTicket;
import org.yimen.ports.driving.TicketAct;
import org.yimen.ports.driving.TicketView;
import org.yimen.ports.driving.WindowAct;
import org.yimen.ports.driving.WindowDesk;
import org.yimen.ports.driving.WindowView;

/** Answers {@link Reception}. */
@Application
final class ReceptionService implements Reception {
  private final Desk desk;
  private final JournalReader journal;
  private final Rulebooks rulebooks;
  private final Scenes scenes;
  private final Issuing issuing;
  private final Windows windows;
  private final Calling calling;
  private final Serving serving;
  private final Sweeping sweeping;
  private final WindowDesks desks;

  ReceptionService(Desk desk, JournalReader journal, Rulebooks rulebooks, CaseWork cases) {
    this.desk = desk;
    this.journal = journal;
    this.rulebooks = rulebooks;
    this.scenes = new Scenes(desk, rulebooks);
    QueueBooks books = new QueueBooks(desk);
    this.issuing = new Issuing(desk, scenes, books);
    this.windows = new Windows(desk, scenes, books);
    this.calling = new Calling(scenes, books);
    this.serving = new Serving(scenes, books, cases);
    this.sweeping = new Sweeping(desk, scenes, books);
    this.desks = new WindowDesks(desk, journal, scenes, calling, serving);
  }

  @Override
  public Outcome<TicketView> takeTicket(TakeTicket take) {
    String wanted =
        take.item()
            .map(Object::toString)
            .or(() -> take.service().map(Object::toString))
            .orElse("enquiry");
    return desk.command(
        take.request(),
        "takeTicket " + wanted,
        TicketView.class,
        stores -> issuing.take(stores, take));
  }

  @Override
  public Outcome<TicketView> confirmTicket(TicketAct act) {
    return onTicket(
        act, "confirmTicket", (t, scene) -> t.confirm(scene.by(), scene.at(), scene.rules()));
  }

  @Override
  public Outcome<Lane> setIssuing(RequestId request, Actor by, LaneId lane, boolean issue) {
    return desk.command(
        request,
        "setIssuing " + lane + " " + issue,
        Lane.class,
        stores -> issuing.setIssuing(stores, by, lane, issue));
  }

  @Override
  public Outcome<WindowView> openWindow(WindowAct act) {
    return desk.command(
        act.request(),
        named("openWindow", act),
        WindowView.class,
        stores -> windows.open(stores, act));
  }

  @Override
  public Outcome<WindowView> pauseWindow(WindowAct act, PauseReason reason) {
    return onWindow(
        act, "pauseWindow", (w, scene) -> w.pause(reason, scene.by(), scene.at(), scene.rules()));
  }

  @Override
  public Outcome<WindowView> resumeWindow(WindowAct act) {
    return onWindow(
        act, "resumeWindow", (w, scene) -> w.resume(scene.by(), scene.at(), scene.rules()));
  }

  @Override
  public Outcome<WindowView> closeWindow(WindowAct act) {
    return onWindow(
        act, "closeWindow", (w, scene) -> w.close(scene.by(), scene.at(), scene.rules()));
  }

  @Override
  public Outcome<TicketView> callNext(WindowAct act) {
    Outcome<TicketView> first = callOnce(act);
    boolean lostTheRace =
        first.ruling().codes().equals(List.of(DeskReason.CHANGED_MEANWHILE.code()));
    return lostTheRace ? callOnce(act) : first;
  }

  private Outcome<TicketView> callOnce(WindowAct act) {
    return desk.command(
        act.request(),
        named("callNext", act),
        TicketView.class,
        stores -> calling.next(stores, act));
  }

  @Override
  public Optional<Ruling> mayCallNext(Actor by) {
    return desk.read(
        stores ->
            QueueBooks.sessionOf(by, stores)
                .map(
                    session ->
                        calling.mayCall(
                            scenes.in(session.state().hall(), stores, by).orElseThrow(), session)));
  }

  @Override
  public Outcome<TicketView> callByHand(TicketAct act, Optional<HandCallGround> ground) {
    return desk.command(
        act.request(),
        "callByHand " + act.ticket(),
        TicketView.class,
        stores ->
            serving.withTicket(
                stores,
                act,
                "callByHand",
                (ticket, scene) -> calling.byHand(scene, act, ticket, ground)));
  }

  @Override
  public Outcome<TicketView> recall(TicketAct act) {
    return onTicket(act, "recall", (t, scene) -> t.recall(scene.by(), scene.at(), scene.rules()));
  }

  @Override
  public Outcome<TicketView> miss(TicketAct act) {
    return onTicket(act, "miss", (t, scene) -> t.miss(scene.by(), scene.at(), scene.rules()));
  }

  @Override
  public Outcome<TicketView> comeBack(TicketAct act) {
    return onTicket(act, "comeBack", serving::comeBack);
  }

  @Override
  public Outcome<TicketView> start(TicketAct act) {
    return onTicket(act, "start", (t, scene) -> t.start(scene.by(), scene.at(), scene.rules()));
  }

  @Override
  public Outcome<TicketView> finish(TicketAct act, List<CaseId> cases) {
    return onTicket(act, "finish", (t, scene) -> serving.finish(t, scene, cases));
  }

  @Override
  public Outcome<TicketView> transfer(TicketAct act, ServiceId service) {
    return onTicket(act, "transfer", (t, scene) -> serving.transfer(t, scene, service));
  }

  @Override
  public Outcome<TicketView> leave(TicketAct act) {
    return onTicket(act, "leave", (t, scene) -> t.leave(scene.by(), scene.at(), scene.rules()));
  }

  @Override
  public Outcome<SweepView> sweep(Actor by) {
    return sweeping.sweep(by);
  }

  @Override
  public Optional<TicketView> ticket(TicketId ticket) {
    return desk.read(stores -> stores.tickets().find(ticket).map(QueueBooks::view));
  }

  @Override
  public Optional<TicketView> ticketNumbered(Actor by, TicketNumber number) {
    return desk.read(
        stores ->
            by.place()
                .hall()
                .flatMap(hall -> stores.tickets().byNumber(hall, number))
                .map(QueueBooks::view));
  }

  @Override
  public Optional<WindowView> window(Actor by) {
    return desk.read(stores -> QueueBooks.sessionOf(by, stores).map(QueueBooks::view));
  }

  @Override
  public Optional<WindowDesk> desk(Actor by) {
    return desks.at(by);
  }

  @Override
  public Optional<Precedence> why(TicketId one, TicketId other) {
    return desk.read(
            stores -> {
              Optional<Ticket> a = stores.tickets().find(one);
              Optional<Ticket> b = stores.tickets().find(other);
              if (a.isEmpty() || b.isEmpty()) return Optional.<Days>empty();
              return Scenes.centreOf(a.get().state().facts().hall(), stores)
                  .map(centre -> days(centre, takenAt(a.get()), takenAt(b.get())));
            })
        .flatMap(
            days -> {
              List<DomainEvent> events =
                  journal.of("ticket", days.from(), days.end()).stream()
                      .map(journal::event)
                      .toList();
              return Precedence.explain(one, other, CallLog.replay(events), days.rules());
            });
  }

  /** The whole days on which two tickets were taken, with the rules of the first. */
  private record Days(Instant from, Instant end, Provisions rules) {}

  private Days days(Centre centre, Instant one, Instant other) {
    ZoneId zone = centre.zone();
    LocalDate a = LocalDate.ofInstant(one, zone);
    LocalDate b = LocalDate.ofInstant(other, zone);
    LocalDate first = a.isBefore(b) ? a : b;
    LocalDate last = a.isBefore(b) ? b : a;
    return new Days(
        first.atStartOfDay(zone).toInstant(),
        last.plusDays(1).atStartOfDay(zone).toInstant(),
        rulebooks.inForce(centre.rulebook(), first));
  }

  private static Instant takenAt(Ticket ticket) {
    return ticket.state().visit().periods().get(0).from();
  }

  private Outcome<TicketView> onTicket(TicketAct act, String name, Serving.Step step) {
    return desk.command(
        act.request(),
        name + " " + act.ticket(),
        TicketView.class,
        stores -> serving.act(stores, act, name, step));
  }

  private Outcome<WindowView> onWindow(WindowAct act, String name, Windows.Step step) {
    return desk.command(
        act.request(),
        named(name, act),
        WindowView.class,
        stores -> windows.act(stores, act, name, step));
  }

  private static String named(String name, WindowAct act) {
    return name + " " + act.by().place().window().map(WindowId::value).orElse("");
  }
}
