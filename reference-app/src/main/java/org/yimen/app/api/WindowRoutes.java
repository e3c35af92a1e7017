package org.yimen.app.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.yimen.app.api.Answer.Nothing;
import org.yimen.app.api.DeskRoutes.WindowBody;
import org.yimen.app.api.Problem.Kind;
import org.yimen.app.api.Rulings.RulingBody;
import org.yimen.app.api.TicketRoutes.TicketDone;
import org.yimen.app.web.Seat;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.ServiceId;
import org.yimen.domain.ids.TicketId;
import org.yimen.domain.queue.HandCallGround;
import org.yimen.domain.queue.PauseReason;
import org.yimen.domain.queue.TicketNumber;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.staff.PageRole;
import org.yimen.ports.driving.Reception;
import org.yimen.ports.driving.TicketAct;
import org.yimen.ports.driving.TicketView;
import org.yimen.ports.driving.WindowAct;
import org.yimen.ports.driving.WindowDesk;
import org.yimen.ports.driving.WindowView;

/** A window 窗口 and who comes to it: it opens, calls, serves, pauses, closes. */
final class WindowRoutes {
  private static final String WINDOWS = "/desk/windows/{window}/";

  private final Desks desks;
  private final Reception reception;

  WindowRoutes(Desks desks) {
    this.desks = desks;
    this.reception = desks.hall().yimen().reception();
  }

  /** Why nobody is called for a while. */
  enum Pause {
    REST,
    MATERIALS,
    MEETING
  }

  /** Why the window pauses. */
  record PauseRequest(Pause reason) {}

  /** The ticket goes to another business. */
  record TransferRequest(long version, @Longest(100) String service) {}

  /** Which number is called out of its order, and on which ground. */
  record HandCallRequest(@Longest(20) String number, @Longest(40) Optional<String> ground) {}

  /** A window after an act, with the ruling. */
  record WindowDone(WindowBody window, RulingBody ruling) {}

  RouteGroup group() {
    return new RouteGroup(
        "windows",
        "窗口与叫号",
        "windows and calling",
        List.of(
            window("open", "openWindow", "开窗", "Opens the window", reception::openWindow),
            Route.act(WINDOWS + "pause", "pauseWindow", "暂停", "Calls nobody for a while")
                .to(PageRole.DESK)
                .takes(PauseRequest.class)
                .answers(WindowDone.class, this::pause),
            window("resume", "resumeWindow", "恢复", "Serves again", reception::resumeWindow),
            window("close", "closeWindow", "关窗", "Closes the window", reception::closeWindow),
            Route.act(WINDOWS + "calls", "callNext", "叫下一号", "Calls the next ticket")
                .to(PageRole.DESK)
                .answers(
                    TicketDone.class,
                    call -> {
                      Seat seat = desks.seat(call);
                      return ticket(call, seat, reception.callNext(act(call, seat)));
                    }),
            Route.act(
                    WINDOWS + "hand-calls", "callByHand", "点名叫号", "Calls a number out of its order")
                .to(PageRole.DESK)
                .takes(HandCallRequest.class)
                .answers(TicketDone.class, this::callByHand),
            ticket("recall", "recallTicket", "重呼", "Calls once more", reception::recall),
            ticket(
                "start", "startService", "开始办理", "The visitor is at the window", reception::start),
            Route.act("/desk/tickets/{ticket}/finish", "finishService", "办理结束", "Ends the visit")
                .to(PageRole.DESK)
                .takes(SeenVersion.class)
                .answers(TicketDone.class, this::finish),
            ticket("miss", "missTicket", "过号", "Passes the ticket", reception::miss),
            ticket(
                "back",
                "takeTicketBack",
                "过号返回",
                "Takes a missed ticket back",
                reception::comeBack),
            ticket("leave", "noteLeft", "离开", "The visitor has left", reception::leave),
            Route.act(
                    "/desk/tickets/{ticket}/transfer", "transferTicket", "转移", "Sends a visitor on")
                .to(PageRole.DESK)
                .takes(TransferRequest.class)
                .answers(TicketDone.class, this::transfer)));
  }

  /** One of the rules of the centre; any other word is none. */
  private static Optional<HandCallGround> ground(Call<HandCallRequest> call, Seat seat) {
    Optional<String> asked = call.body().ground();
    if (asked.isEmpty()) return Optional.empty();
    return Optional.of(
        seat.handCallGrounds().stream()
            .filter(g -> g.code().equals(asked.get()))
            .findFirst()
            .orElseThrow(() -> ProblemException.field("/ground", Kind.WRONG_VALUE)));
  }

  private Route<Nothing> window(
      String act,
      String name,
      String zh,
      String en,
      Function<WindowAct, Outcome<WindowView>> done) {
    return Route.act(WINDOWS + act, name, zh, en)
        .to(PageRole.DESK)
        .answers(
            WindowDone.class,
            call -> {
              Seat seat = desks.seat(call);
              return told(call, seat, done.apply(act(call, seat)));
            });
  }

  /**
   * An act at the window of the address, whose ever it is: the ruling says so. The address names
   * it, so that a repeat means the same window after it was closed.
   */
  private static WindowAct act(Call<?> call, Seat seat) {
    String code = call.request().pathParam("window");
    return seat.place().centre().windows().stream()
        .filter(w -> w.id().value().equals(code))
        .findFirst()
        .map(w -> new WindowAct(call.id(), seat.at(w)))
        .orElseThrow(ProblemException::unknown);
  }

  private Answer pause(Call<PauseRequest> call) {
    Seat seat = desks.seat(call);
    return told(
        call,
        seat,
        reception.pauseWindow(act(call, seat), new PauseReason(call.body().reason().name())));
  }

  private Route<SeenVersion> ticket(
      String act,
      String name,
      String zh,
      String en,
      Function<TicketAct, Outcome<TicketView>> done) {
    return Route.act("/desk/tickets/{ticket}/" + act, name, zh, en)
        .to(PageRole.DESK)
        .takes(SeenVersion.class)
        .answers(
            TicketDone.class,
            call -> {
              Seat seat = desks.seat(call);
              return ticket(call, seat, done.apply(ticket(call, seat)));
            });
  }

  private TicketAct ticket(Call<SeenVersion> call, Seat seat) {
    return ticket(call, seat, call.body().version());
  }

  private TicketAct ticket(Call<?> call, Seat seat, long seen) {
    TicketId ticket = new TicketId(call.pathId("ticket"));
    if (reception.ticket(ticket).isEmpty()) throw ProblemException.unknown();
    return new TicketAct(call.id(), seat.atWindow(), ticket, Optional.of(seen));
  }

  private Answer transfer(Call<TransferRequest> call) {
    Seat seat = desks.seat(call);
    ServiceId service = call.code("/service", call.body().service(), ServiceId::new);
    return ticket(
        call, seat, reception.transfer(ticket(call, seat, call.body().version()), service));
  }

  /** The number is one of today in the hall of the window; any other is unknown. */
  private Answer callByHand(Call<HandCallRequest> call) {
    Seat seat = desks.seat(call);
    Actor by = act(call, seat).by();
    TicketNumber number = call.code("/number", call.body().number(), TicketNumber::new);
    TicketId ticket =
        reception
            .ticketNumbered(by, number)
            .map(TicketView::id)
            .orElseThrow(() -> ProblemException.field("/number", Kind.WRONG_VALUE));
    return ticket(
        call, seat, reception.callByHand(TicketAct.of(call.id(), by, ticket), ground(call, seat)));
  }

  private static Answer ticket(Call<?> call, Seat seat, Outcome<TicketView> outcome) {
    return Rulings.answer(
        call,
        200,
        outcome,
        seat.rules(),
        (ticket, ruling) -> new TicketDone(TicketRoutes.body(ticket), ruling));
  }

  private static Answer told(Call<?> call, Seat seat, Outcome<WindowView> outcome) {
    return Rulings.answer(
        call,
        200,
        outcome,
        seat.rules(),
        (window, ruling) -> new WindowDone(DeskRoutes.body(window), ruling));
  }

  private Answer finish(Call<SeenVersion> call) {
    Seat seat = desks.seat(call);
    TicketAct act = ticket(call, seat);
    List<CaseId> cases =
        desks.window(seat).flatMap(WindowDesk::visitor).stream()
            .filter(v -> v.ticket().id().equals(act.ticket()))
            .flatMap(v -> v.cases().stream())
            .toList();
    return ticket(call, seat, reception.finish(act, cases));
  }
}
