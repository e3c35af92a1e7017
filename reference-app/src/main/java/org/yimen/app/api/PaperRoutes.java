package org.yimen.app.api;

import java.util.List;
import java.util.Optional;
import org.yimen.app.api.Answer.Nothing;
import org.yimen.app.api.Desks.OpenCase;
import org.yimen.app.web.OpenHall;
import org.yimen.domain.casework.IssuedPaper;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.ItemCode;
import org.yimen.domain.ids.TicketId;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.staff.PageRole;
import org.yimen.ports.driving.PaperRoom;
import org.yimen.ports.driving.TicketView;
import org.yimen.ports.paper.CopyMark;
import org.yimen.ports.paper.Paper;
import org.yimen.ports.wording.WordedPaper;

/** Papers 文书 in their words, with their parts apart, for whoever prints them in an own form. */
final class PaperRoutes {
  private final OpenHall hall;
  private final Desks desks;
  private final PaperRoom room;

  PaperRoutes(OpenHall hall, Desks desks) {
    this.hall = hall;
    this.desks = desks;
    this.room = hall.yimen().paperRoom();
  }

  /** Which copy of a paper. */
  enum CopyWanted {
    AS_ISSUED,
    DUPLICATE
  }

  RouteGroup group() {
    return new RouteGroup(
        "papers",
        "文书",
        "papers",
        List.of(
            looks(
                    "/cases/{case}/papers/{paper}",
                    "printPaper",
                    "打印已出具的一份文书",
                    "A paper that was issued in the case, by its number; every print is journalled")
                .to(PageRole.DESK, PageRole.REVIEW)
                .asks("copy", CopyWanted.class, "AS_ISSUED without it")
                .answers(WordedPaper.class, this::issued),
            looks(
                    "/cases/{case}/tracking-sheet",
                    "printTrackingSheet",
                    "打印跟踪表",
                    "The tracking sheet; every print is journalled")
                .to(PageRole.DESK, PageRole.REVIEW)
                .answers(WordedPaper.class, this::tracking),
            Route.get(
                    "/halls/{hall}/tickets/{ticket}/slip",
                    "readTicketSlip",
                    "号票",
                    "The slip of a ticket")
                .answers(WordedPaper.class, this::slip),
            Route.get("/guides/{code}/paper", "readGuidePaper", "办事指南打印件", "A guide to be printed")
                .answers(WordedPaper.class, this::guide)));
  }

  private Answer issued(Call<Nothing> call) {
    OpenCase open = desks.open(call);
    String number = call.request().pathParam("paper");
    IssuedPaper issued =
        open.file().state().papers().stream()
            .filter(p -> p.number().equals(number))
            .findFirst()
            .orElseThrow(ProblemException::unknown);
    CopyMark copy =
        call.choice("copy", CopyWanted.class).filter(c -> c == CopyWanted.DUPLICATE).isPresent()
            ? CopyMark.DUPLICATE
            : CopyMark.of(issued);
    return printed(open, room.print(by(open), open.id(), number, copy), copy);
  }

  private static Actor by(OpenCase open) {
    return open.seat().in(open.file().state().hall(), open.seat().atWindow());
  }

  private static Answer printed(OpenCase open, Outcome<Paper> paper, CopyMark copy) {
    return paper.fold(
        g -> worded(open.call(), Optional.of(g.state()), copy),
        r -> Rulings.refused(open.call(), r.ruling(), open.rules()));
  }

  private static Route.Draft<Nothing> looks(String path, String name, String zh, String en) {
    return Route.other(Route.Verb.GET, Route.Kind.LOOKS, path, name, zh, en);
  }

  private Answer tracking(Call<Nothing> call) {
    OpenCase open = desks.open(call);
    return printed(open, room.printTrackingSheet(by(open), open.id()), CopyMark.ORIGINAL);
  }

  /** Nobody but who has the address of the ticket knows its identifier. */
  private Answer slip(Call<Nothing> call) {
    TicketId ticket = new TicketId(call.pathId("ticket"));
    Optional<TicketView> here =
        hall.yimen()
            .reception()
            .ticket(ticket)
            .filter(t -> t.hall().value().equals(call.request().pathParam("hall")));
    return worded(call, here.flatMap(t -> room.ticketSlip(t.id())), CopyMark.ORIGINAL);
  }

  private Answer guide(Call<Nothing> call) {
    return worded(call, room.guide(call.path("code", ItemCode::new)), CopyMark.ORIGINAL);
  }

  private static Answer worded(Call<?> call, Optional<Paper> paper, CopyMark copy) {
    return Answer.ok(
        call.wording().papers().worded(paper.orElseThrow(ProblemException::unknown), copy));
  }
}
