package org.yimen.app.api;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.yimen.app.api.Answer.Nothing;
import org.yimen.app.api.CaseBodies.CaseLine;
import org.yimen.app.api.CaseBodies.CaseList;
import org.yimen.app.api.HallRoutes.LaneBody;
import org.yimen.app.api.HallRoutes.TicketBody;
import org.yimen.app.api.HallRoutes.TicketDone;
import org.yimen.app.api.Problem.Kind;
import org.yimen.app.api.Rulings.RulingBody;
import org.yimen.app.web.OpenHall;
import org.yimen.app.web.Seat;
import org.yimen.domain.casework.Stage;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.TicketId;
import org.yimen.domain.organisation.Window;
import org.yimen.domain.organisation.WindowKind;
import org.yimen.domain.queue.PauseReason;
import org.yimen.domain.queue.WindowStanding;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.staff.PageRole;
import org.yimen.ports.driving.Reception;
import org.yimen.ports.driving.TicketAct;
import org.yimen.ports.driving.TicketView;
import org.yimen.ports.driving.WindowAct;
import org.yimen.ports.driving.WindowDesk;
import org.yimen.ports.driving.WindowDesk.Visitor;
import org.yimen.ports.driving.WindowView;

/** The window 窗口: it opens, calls, serves, pauses, closes. */
final class DeskRoutes {
  private static final int MOST_CASES = 50;
  private static final Set<Stage> OPEN =
      EnumSet.complementOf(EnumSet.of(Stage.CLOSED, Stage.REVIEWED));

  private final OpenHall hall;
  private final Desks desks;
  private final Reception reception;

  DeskRoutes(OpenHall hall, Desks desks) {
    this.hall = hall;
    this.desks = desks;
    this.reception = hall.yimen().reception();
  }

  /** Whether an act would be granted now, and why not. */
  record MayBody(String act, RulingBody ruling) {}

  /** A window where the officer may serve. */
  record WindowChoice(String id, String hall, WindowKind kind) {}

  /** The window that the officer serves. */
  record WindowBody(
      String window, String hall, WindowStanding standing, Optional<String> serving) {}

  /** Who is at the window. */
  record VisitorBody(
      TicketBody ticket,
      Instant takenAt,
      Instant calledAt,
      int calls,
      Optional<Instant> servedSince,
      List<UUID> cases,
      List<MayBody> may) {}

  /** The desk of the officer who asks. */
  record DeskBody(
      String hall,
      Optional<WindowBody> window,
      List<WindowChoice> windows,
      Optional<VisitorBody> visitor,
      List<TicketBody> missed,
      List<LaneBody> lanes,
      List<MayBody> may) {}

  /** The window that is to be opened. */
  record WindowRequest(@Longest(40) String window) {}

  /** Why nobody is called for a while. */
  enum Pause {
    REST,
    MATERIALS,
    MEETING
  }

  /** Why the window pauses. */
  record PauseRequest(Pause reason) {}

  /** The version of a thing that the caller saw. */
  record SeenVersion(long version) {}

  /** A window after an act, with the ruling. */
  record WindowDone(WindowBody window, RulingBody ruling) {}

  RouteGroup group() {
    return new RouteGroup(
        "desk",
        "窗口",
        "the desk",
        List.of(
            Route.get("/desk", "readDesk", "本人窗口工作台", "The desk of the officer who asks")
                .to(PageRole.DESK)
                .answers(DeskBody.class, this::desk),
            Route.get(
                    "/desk/cases",
                    "listDeskCases",
                    "本部门在办件，最急的在前",
                    "Open cases of the own departments, most urgent first")
                .to(PageRole.DESK)
                .answers(CaseList.class, this::cases),
            Route.act("/desk/window/open", "openWindow", "开窗", "Opens a window")
                .to(PageRole.DESK)
                .takes(WindowRequest.class)
                .answers(WindowDone.class, this::openWindow),
            Route.act("/desk/window/pause", "pauseWindow", "暂停", "Calls nobody for a while")
                .to(PageRole.DESK)
                .takes(PauseRequest.class)
                .answers(WindowDone.class, this::pause),
            window("resume", "resumeWindow", "恢复", "Serves again", reception::resumeWindow),
            window("close", "closeWindow", "关窗", "Closes the window", reception::closeWindow),
            Route.act("/desk/calls", "callNext", "叫下一号", "Calls the next ticket")
                .to(PageRole.DESK)
                .answers(TicketDone.class, this::callNext),
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
                reception::comeBack)));
  }

  private Route<Nothing> window(
      String act,
      String name,
      String zh,
      String en,
      Function<WindowAct, Outcome<WindowView>> done) {
    return Route.act("/desk/window/" + act, name, zh, en)
        .to(PageRole.DESK)
        .answers(
            WindowDone.class,
            call -> {
              Seat seat = desks.seat(call);
              return told(call, seat, done.apply(new WindowAct(call.id(), seat.atWindow())));
            });
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
              return ticket(call, seat, done.apply(act(call, seat)));
            });
  }

  private TicketAct act(Call<SeenVersion> call, Seat seat) {
    TicketId ticket = new TicketId(call.pathId("ticket"));
    if (reception.ticket(ticket).isEmpty()) throw ProblemException.unknown();
    return new TicketAct(call.id(), seat.atWindow(), ticket, Optional.of(call.body().version()));
  }

  private static Answer ticket(Call<?> call, Seat seat, Outcome<TicketView> outcome) {
    return Rulings.answer(
        call,
        200,
        outcome,
        seat.rules(),
        (ticket, ruling) -> new TicketDone(HallRoutes.body(ticket), ruling));
  }

  private static Answer told(Call<?> call, Seat seat, Outcome<WindowView> outcome) {
    return Rulings.answer(
        call, 200, outcome, seat.rules(), (window, ruling) -> new WindowDone(body(window), ruling));
  }

  private static WindowBody body(WindowView window) {
    return new WindowBody(
        window.window().value(), window.hall().value(), window.standing(), window.serving());
  }

  private Answer openWindow(Call<WindowRequest> call) {
    Seat seat = desks.seat(call);
    Actor by =
        seat.windows().stream()
            .filter(w -> w.id().value().equals(call.body().window()))
            .findFirst()
            .map(seat::at)
            .orElseThrow(() -> ProblemException.field("/window", Kind.WRONG_VALUE));
    return told(call, seat, reception.openWindow(new WindowAct(call.id(), by)));
  }

  private Answer pause(Call<PauseRequest> call) {
    Seat seat = desks.seat(call);
    return told(
        call,
        seat,
        reception.pauseWindow(
            new WindowAct(call.id(), seat.atWindow()),
            new PauseReason(call.body().reason().name())));
  }

  private Answer callNext(Call<Nothing> call) {
    Seat seat = desks.seat(call);
    return ticket(call, seat, reception.callNext(new WindowAct(call.id(), seat.atWindow())));
  }

  private Answer finish(Call<SeenVersion> call) {
    Seat seat = desks.seat(call);
    TicketAct act = act(call, seat);
    List<CaseId> cases =
        desks.window(seat).flatMap(WindowDesk::visitor).stream()
            .filter(v -> v.ticket().id().equals(act.ticket()))
            .flatMap(v -> v.cases().stream())
            .toList();
    return ticket(call, seat, reception.finish(act, cases));
  }

  private Answer desk(Call<Nothing> call) {
    Seat seat = desks.seat(call);
    Optional<WindowDesk> window = desks.window(seat);
    return Answer.ok(
        new DeskBody(
            seat.place().id().value(),
            window.map(w -> body(w.window())),
            seat.windows().stream().map(DeskRoutes::choice).toList(),
            window.flatMap(WindowDesk::visitor).map(v -> visitor(v, call, seat)),
            window.map(WindowDesk::missed).orElse(List.of()).stream()
                .map(HallRoutes::body)
                .toList(),
            window.map(w -> lanes(seat, w)).orElse(List.of()),
            window.map(w -> may(w, call, seat)).orElse(List.of())));
  }

  private static WindowChoice choice(Window window) {
    return new WindowChoice(window.id().value(), window.hall().value(), window.kind());
  }

  private List<LaneBody> lanes(Seat seat, WindowDesk window) {
    return hall.yimen().enquiries().waiting(seat.place().id()).stream()
        .filter(l -> window.window().scope().serves(l.lane().id()))
        .map(HallRoutes::lane)
        .toList();
  }

  private static VisitorBody visitor(Visitor visitor, Call<?> call, Seat seat) {
    return new VisitorBody(
        HallRoutes.body(visitor.ticket()),
        visitor.takenAt(),
        visitor.calledAt(),
        visitor.calls(),
        visitor.servedSince(),
        visitor.cases().stream().map(CaseId::value).toList(),
        List.of(
            may("recall", visitor.mayRecall(), call, seat),
            may("start", visitor.mayStart(), call, seat),
            may("finish", visitor.mayFinish(), call, seat),
            may("miss", visitor.mayMiss(), call, seat)));
  }

  private static List<MayBody> may(WindowDesk window, Call<?> call, Seat seat) {
    return List.of(
        may("call", window.mayCallNext(), call, seat),
        may("pause", window.mayPause(), call, seat),
        may("resume", window.mayResume(), call, seat),
        may("close", window.mayClose(), call, seat));
  }

  private static MayBody may(String act, Ruling ruling, Call<?> call, Seat seat) {
    return new MayBody(act, Rulings.body(ruling, seat.rules(), call.wording()));
  }

  private Answer cases(Call<Nothing> call) {
    Seat seat = desks.seat(call);
    List<CaseLine> cases =
        hall.yimen().enquiries().openCases(seat.departments(), OPEN, MOST_CASES).stream()
            .map(c -> CaseBodies.line(c, call.wording()))
            .toList();
    return Answer.ok(new CaseList(cases, cases.size() == MOST_CASES));
  }
}
