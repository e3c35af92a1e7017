package org.yimen.app.api;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yimen.app.api.Answer.Nothing;
import org.yimen.app.api.CaseBodies.CaseLine;
import org.yimen.app.api.CaseBodies.CaseList;
import org.yimen.app.api.HallRoutes.LaneBody;
import org.yimen.app.api.Rulings.RulingBody;
import org.yimen.app.api.TicketRoutes.TicketBody;
import org.yimen.app.web.OpenHall;
import org.yimen.app.web.Seat;
import org.yimen.domain.casework.Stage;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.organisation.Window;
import org.yimen.domain.organisation.WindowKind;
import org.yimen.domain.queue.WindowStanding;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.staff.PageRole;
import org.yimen.ports.driving.WindowDesk;
import org.yimen.ports.driving.WindowDesk.Visitor;
import org.yimen.ports.driving.WindowView;

/** The desk 工作台: who is here, who waits, which cases are open, what may be done now. */
final class DeskRoutes {
  private static final int MOST_CASES = 50;
  private static final Set<Stage> OPEN =
      EnumSet.complementOf(EnumSet.of(Stage.CLOSED, Stage.REVIEWED));

  private final OpenHall hall;
  private final Desks desks;

  DeskRoutes(OpenHall hall, Desks desks) {
    this.hall = hall;
    this.desks = desks;
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

  RouteGroup group() {
    return new RouteGroup(
        "desk",
        "工作台",
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
                .answers(CaseList.class, this::cases)));
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
                .map(TicketRoutes::body)
                .toList(),
            window.map(w -> lanes(seat, w)).orElse(List.of()),
            window.map(w -> may(w, call, seat)).orElse(List.of())));
  }

  static WindowBody body(WindowView window) {
    return new WindowBody(
        window.window().value(), window.hall().value(), window.standing(), window.serving());
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
        TicketRoutes.body(visitor.ticket()),
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
