package org.yimen.app.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.yimen.app.web.CallBoard;
import org.yimen.app.web.OpenHall;
import org.yimen.app.web.Seats;
import org.yimen.domain.ids.PersonId;
import org.yimen.ports.wording.Language;

/** The API of a hall: all its routes, and the document that describes them. */
public final class HttpApi {
  /** The root of all routes. */
  static final String ROOT = "/api/v1";

  static final String DOCUMENT = "/api/openapi.json";

  /** How problems are written. */
  public static final String PROBLEM = Problem.MEDIA_TYPE;

  private static final String FOLDER = "/api/";

  private final List<RouteGroup> groups;
  private final RouteRunner runner;
  private final StrictJson json = new StrictJson();

  /**
   * Prepares the routes.
   *
   * @param hall whose routes
   * @param board the last calls
   * @param kiosk as whom numbers are taken
   */
  public HttpApi(OpenHall hall, CallBoard board, PersonId kiosk) {
    Seats seats = new Seats(hall);
    Desks desks = new Desks(hall, seats);
    this.runner = new RouteRunner(hall.yimen().frontDoor(), json);
    OfficeDesk office = new OfficeDesk(hall);
    // Routes of further pages are one more group here.
    this.groups =
        List.of(
            new SessionRoutes(hall.yimen().frontDoor()).group(),
            new HallRoutes(hall, board).group(),
            new TicketRoutes(hall, kiosk).group(),
            new GuideRoutes(hall).group(),
            new RuleRoutes(hall).group(),
            new DeskRoutes(hall, desks).group(),
            new WindowRoutes(desks).group(),
            new CaseReadRoutes(hall, desks).group(),
            new CaseRoutes(hall, desks).group(),
            new ReviewRoutes(hall, desks).group(),
            new ClockRoutes(hall, desks).group(),
            new UnmaskRoutes(desks).group(),
            new PaperRoutes(hall, desks).group(),
            new ProgressRoutes(hall).group(),
            new BoardRoutes(hall).group(),
            new CentreRoutes(office).group(),
            new StaffRoutes(office).group(),
            new DutyRoutes(office).group(),
            new DayRoutes(office).group(),
            new ItemRoutes(office).group(),
            new AccountRoutes(hall.yimen().accountOffice()).group());
  }

  /** Whether the request is for the API, whose callers show a token and never a cookie. */
  public static boolean covers(Context request) {
    return covers(request.path());
  }

  /** Whether that address belongs to the API. */
  public static boolean covers(String path) {
    return path.startsWith(FOLDER);
  }

  /** What a request is told that the server below turns away before any route is asked. */
  public static String oddRequest(int status) {
    Problem problem = Problem.of(Trouble.of(status), Language.ZH);
    return new String(new StrictJson().write(problem), StandardCharsets.UTF_8);
  }

  /** Opens the routes. */
  public void enter(RoutesConfig routes) {
    for (RouteGroup group : groups)
      for (Route<?> route : group.routes())
        routes.addHttpHandler(
            HandlerType.findOrCreate(route.verb().name()), ROOT + route.path(), handler(route));
    routes.get(DOCUMENT, this::document);
  }

  private void document(Context request) {
    request.contentType("application/json").result(json.write(ApiDocument.of(ROOT, groups)));
  }

  private <B extends Record> Handler handler(Route<B> route) {
    return request -> runner.run(route, request);
  }

  /** Answers a request of the API that came to nothing; false for any other request. */
  public boolean tellsTrouble(Context request) {
    if (!covers(request)) return false;
    runner.trouble(request);
    return true;
  }
}
