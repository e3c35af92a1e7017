package org.yimen.app.web;

import io.javalin.config.RoutesConfig;
import org.yimen.app.web.OfficerDoor.OfficerPage;
import org.yimen.domain.staff.PageRole;

/** The pages of officers: desk, review, clock, board; and the rules, open to everybody. */
final class OfficerRoutes {
  private final OfficerDoor door;
  private final DeskPages desk;
  private final IntakePages intake;
  private final CasePages cases;
  private final UnmaskPages unmask;
  private final ReviewPages review;
  private final ClockPages clock;
  private final ClausePages clauses;
  private final RulebookPages rulebooks;
  private final PaperPages papers;
  private final BoardPages board;

  OfficerRoutes(OpenHall hall, Pages pages, SignOn signOn) {
    Seats seats = new Seats(hall);
    DeskFrame frame = new DeskFrame(hall, pages);
    this.door = new OfficerDoor(signOn, pages);
    this.desk = new DeskPages(hall, pages, seats, frame);
    this.intake = new IntakePages(hall, pages, seats, frame);
    this.cases = new CasePages(hall, pages, seats, frame);
    this.unmask = new UnmaskPages(hall, pages, seats, frame);
    this.review = new ReviewPages(hall, pages, seats, frame);
    this.clock = new ClockPages(hall, pages, seats, frame);
    this.clauses = new ClausePages(hall, pages);
    this.rulebooks = new RulebookPages(hall, pages);
    this.papers = new PaperPages(hall, pages);
    this.board = new BoardPages(hall, pages);
  }

  void enter(RoutesConfig routes) {
    routes.get("/desk", atDesk(desk::desk));
    routes.get("/desk/rail", atDesk(desk::rail));
    routes.post("/desk/window/{act}", atDesk(desk::window));
    routes.post("/desk/ticket/{act}", atDesk(desk::ticket));
    routes.post("/desk/call", atDesk(desk::callByHand));
    routes.get("/desk/cases/new", atDesk(intake::blank));
    routes.post("/desk/cases/new", atDesk(intake::submit));
    routes.get("/desk/cases/{case}", atDesk(cases::show));
    routes.get("/desk/cases/{case}/unmask", atDesk(unmask::ask));
    routes.post("/desk/cases/{case}/unmask", atDesk(unmask::unmask));
    routes.post("/desk/cases/{case}/{act}", atDesk(cases::act));
    routes.get("/review", door.to(review::inbox, PageRole.REVIEW));
    routes.get("/review/cases/{case}", door.to(review::show, PageRole.REVIEW));
    routes.post("/review/cases/{case}/{act}", door.to(review::act, PageRole.REVIEW));
    routes.get(
        "/cases/{case}/clock",
        door.to(
            clock::clock, PageRole.DESK, PageRole.REVIEW, PageRole.OFFICE, PageRole.SUPERVISION));
    routes.get(
        "/cases/{case}/papers/tracking", door.to(papers::tracking, PageRole.DESK, PageRole.REVIEW));
    routes.get(
        "/cases/{case}/papers/{paper}", door.to(papers::issued, PageRole.DESK, PageRole.REVIEW));
    routes.get("/board", watching(board::board));
    routes.get("/board/lights", watching(board::lights));
    routes.get("/board/{department}", watching(board::department));
    routes.get("/clauses/{clause}", clauses::clause);
    routes.get(RulebookPages.RULEBOOKS, rulebooks::list);
    routes.get("/rulebooks/{rulebook}", rulebooks::rulebook);
    routes.get("/rulebooks/{rulebook}/keys/{key}", rulebooks::key);
  }

  private io.javalin.http.Handler watching(OfficerPage page) {
    return door.to(page, PageRole.SUPERVISION, PageRole.OFFICE);
  }

  private io.javalin.http.Handler atDesk(OfficerPage page) {
    return door.to(page, PageRole.DESK);
  }
}
