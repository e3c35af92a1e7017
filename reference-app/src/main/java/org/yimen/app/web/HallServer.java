package org.yimen.app.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yimen.app.api.HttpApi;
import org.yimen.app.web.OpenHall.Place;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.organisation.CentreState;
import org.yimen.ports.driven.JournalReader;
import org.yimen.ports.driven.StorageException;
import org.yimen.ports.memory.RandomSecrets;

/** The pages of a hall on an address of this machine, from {@link #start} to {@link #close}. */
public final class HallServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(HallServer.class);
  private static final long LARGEST_REQUEST_BYTES = 64 * 1024L;

  /** A file with the items of a city, or the longest guide. */
  private static final int LARGEST_FILE_MB = 2;

  private final OpenHall hall;
  private final Doorway doorway;
  private final Pages pages;
  private final FormSeal seal;
  private final HttpApi api;
  private final Assets assets = new Assets();
  private final CallBoard board;
  private final LiveScreens screens = new LiveScreens();
  private final JournalWatch watch;
  private final Javalin web;

  /**
   * Prepares the pages.
   *
   * @param hall whose pages
   * @param journal its journal
   * @param kiosk as whom the kiosks of the hall act
   */
  public HallServer(OpenHall hall, JournalReader journal, PersonId kiosk) {
    this(hall, journal, kiosk, ServedAt.here(0));
  }

  /**
   * The same for others than this machine.
   *
   * @param at where and how
   */
  public HallServer(OpenHall hall, JournalReader journal, PersonId kiosk, ServedAt at) {
    this(hall, journal, kiosk, new SessionSignOn(hall.yimen().frontDoor()), at);
  }

  /**
   * The same where somebody else says who sits at a browser.
   *
   * @param signOn who signed in
   */
  HallServer(OpenHall hall, JournalReader journal, PersonId kiosk, SignOn signOn) {
    this(hall, journal, kiosk, signOn, ServedAt.here(0));
  }

  private HallServer(
      OpenHall hall, JournalReader journal, PersonId kiosk, SignOn signOn, ServedAt at) {
    this.hall = hall;
    this.doorway = new Doorway(at);
    this.seal = new FormSeal(new RandomSecrets());
    this.pages = new Pages(new PageTexts(), assets, seal);
    this.board = new CallBoard(journal);
    this.api = new HttpApi(hall, board, kiosk);
    this.watch = new JournalWatch(journal);
    KioskPages kiosks = new KioskPages(hall, pages, kiosk);
    WallPages walls = new WallPages(hall, pages, board, screens);
    GuidePages guides = new GuidePages(hall, pages);
    watch.listen(walls::changed);
    OfficerRoutes officers = new OfficerRoutes(hall, pages, signOn);
    OfficePages office = new OfficePages(hall, pages, signOn);
    StaffDoor staff = new StaffDoor(hall, pages, new SessionSignOn(hall.yimen().frontDoor()), seal);
    this.web =
        Javalin.create(
            c -> {
              routes(c, kiosks, walls, guides);
              officers.enter(c.routes);
              office.enter(c.routes);
              staff.enter(c.routes);
              api.enter(c.routes);
            });
  }

  private void routes(JavalinConfig c, KioskPages kiosks, WallPages walls, GuidePages guides) {
    PaperPages papers = new PaperPages(hall, pages);
    ProgressPages progress = new ProgressPages(hall, pages);
    c.startup.showJavalinBanner = false;
    c.http.maxRequestSize = LARGEST_REQUEST_BYTES;
    c.jetty.multipartConfig.maxTotalRequestSize(LARGEST_FILE_MB, SizeUnit.MB);
    c.jetty.multipartConfig.maxInMemoryFileSize(LARGEST_FILE_MB, SizeUnit.MB);
    c.jetty.modifyServer(s -> s.setErrorHandler(new OddRequests(pages)));
    doorway.build(c);
    c.routes.before(Guards::headers);
    c.routes.before(doorway::knownHost);
    c.routes.before(Guards::sameOrigin);
    c.routes.before(seal::check);
    c.routes.before(pages::keepLanguage);
    c.routes.get("/assets/{hash}/{name}", assets::serve);
    c.routes.get("/", this::front);
    c.routes.get("/kiosk", this::front);
    c.routes.get("/kiosk/{hall}", kiosks::choices);
    c.routes.post("/kiosk/{hall}/tickets", kiosks::take);
    c.routes.get("/kiosk/{hall}/tickets/{ticket}", kiosks::ticket);
    c.routes.post("/kiosk/{hall}/tickets/{ticket}/shown", kiosks::shown);
    c.routes.get("/wall", this::front);
    c.routes.get("/wall/{hall}", walls::wall);
    c.routes.sse("/wall/{hall}/live", walls::live);
    c.routes.get("/kiosk/{hall}/tickets/{ticket}/paper", papers::ticket);
    c.routes.get("/guides/{code}/paper", papers::guide);
    c.routes.get(ProgressPages.PATH, progress::blank);
    c.routes.post(ProgressPages.PATH, progress::ask);
    c.routes.get("/guides", guides::search);
    c.routes.get("/guides/{code}", guides::guide);
    c.routes.error(
        403,
        r -> {
          if (!OfficerDoor.isTold(r)) trouble(r, "foreign");
        });
    c.routes.error(421, r -> trouble(r, "unknown"));
    c.routes.error(404, r -> trouble(r, "unknown"));
    c.routes.error(400, r -> trouble(r, "torn"));
    c.routes.error(413, r -> trouble(r, "tooLarge"));
    c.routes.error(500, r -> trouble(r, "fault"));
    c.routes.error(503, this::storageAway);
    c.routes.exception(
        StorageException.class,
        (fault, request) -> {
          LOG.error("storage is away", fault);
          request.status(503);
        });
    TornRequests.enter(c.routes);
  }

  private void front(Context request) {
    pages.show(
        request,
        "front",
        Map.of(
            "places",
            hall.places().stream()
                .map(
                    p ->
                        Map.of(
                            "id", p.id().value(),
                            "name", HallNames.of(p.hall(), pages.language(request)),
                            "address", p.hall().address()))
                .toList()));
  }

  private void trouble(Context request, String what) {
    if (api.tellsTrouble(request)) return;
    pages.show(request, "trouble", Map.of("what", what, "again", List.of()));
  }

  /** What was sent may be sent again from the page that says so: it bears its own identifier. */
  private void storageAway(Context request) {
    if (api.tellsTrouble(request)) return;
    SentForm sent = SentForm.of(request);
    pages.show(
        request,
        "trouble",
        Map.of("what", sent.sends() ? "unsure" : "storage", "again", sent.again()));
  }

  /** Starts to serve where it was told. */
  public void start() {
    start(doorway.host(), doorway.wantedPort());
  }

  /**
   * Starts to serve.
   *
   * @param host address of this machine
   * @param port 0 for any free one
   * @throws io.javalin.util.JavalinBindException if the port is taken
   */
  public void start(String host, int port) {
    hall.places().stream()
        .map(Place::centre)
        .distinct()
        .forEach((CentreState c) -> board.prime(hall.today(c), c.zone()));
    watch.start();
    doorway.at(host, port);
    web.start(host, port);
  }

  /** The port it listens on. */
  public int port() {
    return web.port();
  }

  /** How many screens hang on it. */
  public int screens() {
    return screens.count();
  }

  /** Every route: its method and its address, with names in braces for what varies. */
  List<String> routes() {
    return web.unsafe.internalRouter.allHttpHandlers().stream()
        .map(each -> each.endpoint.method.name() + " " + each.endpoint.path)
        .toList();
  }

  /** Tells the screens, lets nobody in any more, waits for requests that run, and stops. */
  @Override
  public void close() {
    screens.close();
    web.stop();
    watch.close();
  }
}
