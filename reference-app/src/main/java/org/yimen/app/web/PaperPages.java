package org.yimen.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yimen.documents.pdf.QueryCodes;
import org.yimen.domain.casework.IssuedPaper;
import org.yimen.domain.document.PaperKind;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.ItemCode;
import org.yimen.domain.ids.TicketId;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.ports.driven.BrokenTemplateException;
import org.yimen.ports.driven.NoTypeException;
import org.yimen.ports.driven.PressException;
import org.yimen.ports.driven.PressedPaper;
import org.yimen.ports.driving.CaseFile;
import org.yimen.ports.driving.PaperRoom;
import org.yimen.ports.driving.TicketView;
import org.yimen.ports.paper.CopyMark;
import org.yimen.ports.paper.Paper;
import org.yimen.ports.wording.Language;
import org.yimen.ports.wording.WordedPaper;
import org.yimen.ports.wording.Wording;

/**
 * Papers 文书 to be printed: as PDF, or as a page that prints where no PDF can be made. Neither
 * address nor file name says whose paper it is.
 */
final class PaperPages {
  private static final Logger LOG = LoggerFactory.getLogger(PaperPages.class);

  /** A paper takes much of the machine, and guides are for everybody: the desks must not starve. */
  private static final int AT_ONCE = 2;

  private static final int LONGEST_WAIT_SECONDS = 10;

  /** Who comes when so many wait gets the page at once: a waiting request holds a thread. */
  private static final int MOST_WAITING = 6;

  private final OpenHall hall;
  private final Pages pages;
  private final Seats seats;
  private final DeskFrame frame;
  private final Semaphore presses = new Semaphore(AT_ONCE, true);

  PaperPages(OpenHall hall, Pages pages) {
    this.hall = hall;
    this.pages = pages;
    this.seats = new Seats(hall);
    this.frame = new DeskFrame(hall, pages);
  }

  /** What goes onto the paper. */
  private record Order(Paper paper, CopyMark copy, Language language, boolean forStaff) {}

  /** The slip of a ticket, for who has the page of the ticket. */
  void ticket(Context request) {
    TicketView ticket =
        Ids.uuid(request.pathParam("ticket"))
            .map(TicketId::new)
            .flatMap(hall.yimen().reception()::ticket)
            .filter(t -> t.hall().value().equals(request.pathParam("hall")))
            .orElseThrow(NotFoundResponse::new);
    forAnybody(request, room().ticketSlip(ticket.id()));
  }

  /** A guide, for everybody. */
  void guide(Context request) {
    forAnybody(request, code(request.pathParam("code")).flatMap(room()::guide));
  }

  private void forAnybody(Context request, Optional<Paper> paper) {
    answer(
        request,
        new Order(
            paper.orElseThrow(NotFoundResponse::new),
            CopyMark.ORIGINAL,
            pages.language(request),
            false));
  }

  /** The n-th paper that was issued in a case. */
  void issued(Context request, SignedIn who) {
    Optional<Seat> seat = posted(request, who);
    if (seat.isEmpty()) return;
    CaseFile file = file(request);
    IssuedPaper issued = nth(file.state().papers(), request.pathParam("paper"));
    CopyMark copy =
        "duplicate".equals(request.queryParam("copy")) ? CopyMark.DUPLICATE : CopyMark.of(issued);
    Actor by = seat.get().in(file.state().hall(), seat.get().atWindow());
    forStaff(request, room().print(by, file.state().id(), issued.number(), copy), copy);
  }

  /** The tracking sheet, as it stands today. */
  void tracking(Context request, SignedIn who) {
    Optional<Seat> seat = posted(request, who);
    if (seat.isEmpty()) return;
    CaseFile file = file(request);
    Actor by = seat.get().in(file.state().hall(), seat.get().atWindow());
    forStaff(request, room().printTrackingSheet(by, file.state().id()), CopyMark.ORIGINAL);
  }

  /** Papers name people in full: an account without a posting today is not enough. */
  private Optional<Seat> posted(Context request, SignedIn who) {
    Optional<Seat> seat = seats.of(who);
    if (seat.isEmpty()) {
      request.status(HttpStatus.FORBIDDEN);
      request.attribute(OfficerDoor.TOLD, true);
      frame.notPosted(request, who, "");
    }
    return seat;
  }

  /** In Chinese, which is what counts; in English only for who asks for that. */
  private void forStaff(Context request, Outcome<Paper> printed, CopyMark copy) {
    Language language = "en".equals(request.queryParam("in")) ? Language.EN : Language.ZH;
    Optional<Paper> paper = printed.fold(g -> Optional.of(g.state()), r -> Optional.empty());
    answer(request, new Order(paper.orElseThrow(NotFoundResponse::new), copy, language, true));
  }

  private void answer(Context request, Order order) {
    if ("page".equals(request.queryParam("as"))) {
      page(request, order, "");
      return;
    }
    try {
      Optional<PressedPaper> pressed = pressed(request, order);
      if (pressed.isPresent()) send(request, pressed.get(), order.paper().kind());
      else page(request, order, pages.say(request, "paper.busy"));
    } catch (NoTypeException e) {
      LOG.warn("papers are shown as pages: {}", e.getMessage());
      page(request, order, pages.say(request, "paper.noType"));
    } catch (BrokenTemplateException e) {
      LOG.warn("papers are shown as pages: a template is broken: {}", e.getMessage());
      page(request, order, template(request, e));
    } catch (PressException e) {
      LOG.error("papers are shown as pages", e);
      page(request, order, pages.say(request, "paper.fault"));
    }
  }

  /** Empty where so many papers are being made that nobody should wait longer. */
  private Optional<PressedPaper> pressed(Context request, Order order) {
    boolean free = false;
    try {
      free =
          presses.getQueueLength() < MOST_WAITING
              && presses.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
      return free
          ? Optional.of(
              hall.papers()
                  .press()
                  .leadingTo(hall.papers().progressPage(request))
                  .press(order.paper(), order.language(), order.copy()))
          : Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } finally {
      if (free) presses.release();
    }
  }

  private String template(Context request, BrokenTemplateException fault) {
    return pages.say(
        request,
        "paper.template",
        String.valueOf(Path.of(fault.file()).getFileName()),
        fault.line() > 0 ? fault.line() : "—");
  }

  private static void send(Context request, PressedPaper pressed, PaperKind kind) {
    String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".pdf";
    request.contentType(pressed.mediaType());
    request.header("Content-Disposition", "inline; filename=\"" + name + "\"");
    // A browser shows the file in a page of its own making, with styles and a plug-in of its own.
    request.header(
        "Content-Security-Policy",
        "default-src 'none'; object-src 'self'; style-src 'unsafe-inline';"
            + " frame-ancestors 'none'");
    request.result(pressed.bytes());
  }

  /** The paper as a page; its words are those of the file. */
  private void page(Context request, Order order, String why) {
    WordedPaper worded = Wording.of(order.language()).papers().worded(order.paper(), order.copy());
    Map<String, Object> model = new HashMap<>();
    model.put("paper", worded);
    model.put("paperLang", order.language() == Language.ZH ? "zh-CN" : "en");
    model.put("slip", worded.kind() == PaperKind.TICKET);
    model.put("why", why);
    model.put("forStaff", order.forStaff());
    URI asking = hall.papers().progressPage(request);
    model.put("asking", asking.toString());
    model.put("square", new QueryCodes(Optional.of(asking)).image(worded));
    pages.show(request, "paper", model);
  }

  private CaseFile file(Context request) {
    return hall.yimen()
        .enquiries()
        .file(CasePages.caseId(request))
        .orElseThrow(NotFoundResponse::new);
  }

  private static IssuedPaper nth(List<IssuedPaper> papers, String place) {
    int n = place.matches("[1-9]\\d{0,2}") ? Integer.parseInt(place) : 0;
    if (n < 1 || n > papers.size()) throw new NotFoundResponse();
    return papers.get(n - 1);
  }

  private static Optional<ItemCode> code(String text) {
    try {
      return Optional.of(new ItemCode(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private PaperRoom room() {
    return hall.yimen().paperRoom();
  }
}
