package org.yimen.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yimen.domain.casework.Stage;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.ids.TicketId;
import org.yimen.domain.organisation.Window;
import org.yimen.domain.queue.PauseReason;
import org.yimen.domain.queue.WindowStanding;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.ports.driving.Reception;
import org.yimen.ports.driving.TicketAct;
import org.yimen.ports.driving.WindowAct;
import org.yimen.ports.driving.WindowDesk;
import org.yimen.ports.driving.WindowDesk.Visitor;

/** The officer's window 窗口工作台: open, call, serve, pause, close. */
final class DeskPages {
  private static final int MOST_CASES = 12;
  private static final Set<Stage> OPEN =
      EnumSet.complementOf(EnumSet.of(Stage.CLOSED, Stage.REVIEWED));
  private static final List<String> PAUSES = List.of("REST", "MATERIALS", "MEETING");

  private final OpenHall hall;
  private final Pages pages;
  private final Seats seats;
  private final DeskFrame frame;

  DeskPages(OpenHall hall, Pages pages, Seats seats, DeskFrame frame) {
    this.hall = hall;
    this.pages = pages;
    this.seats = seats;
    this.frame = frame;
  }

  void desk(Context request, SignedIn who) {
    Optional<Seat> seat = seats.of(who);
    if (seat.isEmpty()) notPosted(request, who);
    else show(request, seat.get(), Optional.empty());
  }

  /** The rail alone: what changes while nobody is at the window. */
  void rail(Context request, SignedIn who) {
    Seat seat = seats.of(who).orElseThrow(NotFoundResponse::new);
    pages.show(
        request, "desk-rail", frame.modelWithRail(seat, frame.speech(request, seat), "desk"));
  }

  private void notPosted(Context request, SignedIn who) {
    frame.notPosted(request, who, "desk");
  }

  private void show(Context request, Seat seat, Optional<ShownRuling> alert) {
    Speech speech = frame.speech(request, seat);
    Map<String, Object> model = frame.modelWithRail(seat, speech, "desk");
    Optional<WindowDesk> desk = frame.desk(seat);
    model.put("alert", alert);
    model.put("told", new Told(hall).on(request, seat.rules(), speech));
    model.put("choices", desk.isPresent() ? List.of() : choices(seat, speech));
    model.put("controls", desk.map(d -> controls(d, seat, speech)).orElse(List.of()));
    model.put(
        "pauses",
        PAUSES.stream()
            .map(p -> Map.of("code", p, "name", speech.say("desk.pause." + p)))
            .toList());
    model.put("paused", desk.filter(d -> !d.mayPause().isRefused()).isEmpty());
    model.put("request", Control.newRequest());
    model.put("more", desk.map(d -> QueueSheet.of(hall, seat, d, speech)));
    model.put(
        "waiting",
        desk.isEmpty()
            ? 0L
            : hall.yimen().enquiries().waiting(seat.place().id()).stream()
                .filter(l -> desk.get().window().scope().serves(l.lane().id()))
                .mapToLong(l -> l.waiting())
                .sum());
    model.put(
        "serving", desk.flatMap(WindowDesk::visitor).flatMap(Visitor::servedSince).isPresent());
    model.put(
        "cases",
        hall.yimen().enquiries().openCases(seat.departments(), OPEN, MOST_CASES).stream()
            .map(c -> CaseLines.line(c, speech, "/desk/cases/"))
            .toList());
    pages.show(request, "desk", model);
  }

  private static List<Map<String, Object>> choices(Seat seat, Speech speech) {
    return seat.windows().stream()
        .map(
            (Window w) ->
                Map.<String, Object>of(
                    "id", w.id().value(),
                    "called", w.called(),
                    "kind", speech.wording().word(w.kind()),
                    "request", Control.newRequest()))
        .toList();
  }

  private static List<Control> controls(WindowDesk desk, Seat seat, Speech speech) {
    boolean paused = desk.window().standing() == WindowStanding.PAUSED;
    return List.of(
        control(paused ? "resume" : "pause", desk, seat, speech),
        control("close", desk, seat, speech));
  }

  private static Control control(String act, WindowDesk desk, Seat seat, Speech speech) {
    Ruling ruling =
        switch (act) {
          case "resume" -> desk.mayResume();
          case "pause" -> desk.mayPause();
          default -> desk.mayClose();
        };
    return Control.under(
        ruling,
        seat.rules(),
        speech,
        act,
        speech.say("desk." + act),
        "",
        "/desk/window/" + act,
        Map.of("request", Control.newRequest()));
  }

  /** An act on the window: open, next, pause, resume, close. */
  void window(Context request, SignedIn who) {
    Form form = new Form(request);
    Optional<Seat> seat = seats.of(who);
    Optional<RequestId> id = form.id();
    if (seat.isEmpty() || id.isEmpty()) {
      request.redirect("/desk", HttpStatus.SEE_OTHER);
      return;
    }
    String act = request.pathParam("act");
    Reception reception = hall.yimen().reception();
    Actor by = act.equals("open") ? wanted(seat.get(), form) : seat.get().atWindow();
    WindowAct window = new WindowAct(id.get(), by);
    Outcome<?> outcome =
        switch (act) {
          case "open" -> reception.openWindow(window);
          case "next" -> reception.callNext(window);
          case "pause" -> reception.pauseWindow(window, pause(form));
          case "resume" -> reception.resumeWindow(window);
          case "close" -> reception.closeWindow(window);
          default -> throw new NotFoundResponse();
        };
    answer(request, seat.get(), act, id.get(), outcome);
  }

  private static Actor wanted(Seat seat, Form form) {
    return seat.windows().stream()
        .filter(w -> w.id().value().equals(form.text("window")))
        .findFirst()
        .map(seat::at)
        .orElseGet(seat::atWindow);
  }

  private static PauseReason pause(Form form) {
    return new PauseReason(
        PAUSES.contains(form.text("reason")) ? form.text("reason") : PAUSES.get(0));
  }

  /** An act on a ticket: recall, start, finish, miss, back, leave, transfer. */
  void ticket(Context request, SignedIn who) {
    Form form = new Form(request);
    Optional<Seat> seat = seats.of(who);
    Optional<TicketId> ticket = Ids.uuid(form.text("ticket")).map(TicketId::new);
    if (seat.isEmpty() || form.id().isEmpty() || ticket.isEmpty()) {
      request.redirect("/desk", HttpStatus.SEE_OTHER);
      return;
    }
    Actor by = seat.get().atWindow();
    TicketAct act = new TicketAct(form.id().get(), by, ticket.get(), form.version());
    Reception reception = hall.yimen().reception();
    String name = request.pathParam("act");
    Outcome<?> outcome =
        switch (name) {
          case "recall" -> reception.recall(act);
          case "start" -> reception.start(act);
          case "finish" ->
              reception.finish(
                  act,
                  frame.desk(seat.get()).flatMap(WindowDesk::visitor).stream()
                      .filter(v -> v.ticket().id().equals(ticket.get()))
                      .flatMap(v -> v.cases().stream())
                      .toList());
          case "miss" -> reception.miss(act);
          case "back" -> reception.comeBack(act);
          case "leave" -> reception.leave(act);
          case "transfer" -> transfer(reception, act, form);
          default -> throw new NotFoundResponse();
        };
    answer(request, seat.get(), name, form.id().get(), outcome);
  }

  private static Outcome<?> transfer(Reception reception, TicketAct act, Form form) {
    return reception.transfer(
        act, Ids.service(form.text("service")).orElseThrow(NotFoundResponse::new));
  }

  /** Calls the number that was typed, with the ground that was given. */
  void callByHand(Context request, SignedIn who) {
    Form form = new Form(request);
    Optional<Seat> seat = seats.of(who);
    if (seat.isEmpty() || form.id().isEmpty()) {
      request.redirect("/desk", HttpStatus.SEE_OTHER);
      return;
    }
    Actor by = seat.get().atWindow();
    Reception reception = hall.yimen().reception();
    Optional<TicketId> wanted =
        QueueSheet.number(form).flatMap(n -> reception.ticketNumbered(by, n)).map(t -> t.id());
    if (wanted.isEmpty()) {
      request.status(HttpStatus.UNPROCESSABLE_CONTENT);
      String unknown = pages.say(request, "desk.hand.unknown", form.text("number"));
      show(request, seat.get(), Optional.of(new ShownRuling(unknown, "refused", List.of())));
      return;
    }
    TicketAct act = TicketAct.of(form.id().get(), by, wanted.get());
    answer(
        request,
        seat.get(),
        "hand",
        form.id().get(),
        reception.callByHand(act, QueueSheet.ground(form, seat.get())));
  }

  private void answer(Context request, Seat seat, String act, RequestId asked, Outcome<?> outcome) {
    if (outcome.isGranted()) {
      Told.goOn(request, "/desk", asked, outcome.ruling());
      return;
    }
    Speech speech = frame.speech(request, seat);
    request.status(Refusals.status(outcome.ruling()));
    show(
        request,
        seat,
        Optional.of(
            ShownRuling.of(speech.say("desk." + act), outcome.ruling(), seat.rules(), speech)));
  }
}
