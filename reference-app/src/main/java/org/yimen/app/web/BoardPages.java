package org.yimen.app.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yimen.app.web.OpenHall.Place;
import org.yimen.domain.deadline.ClockReading;
import org.yimen.domain.deadline.Light;
import org.yimen.domain.deadline.LimitReading;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.CentreId;
import org.yimen.domain.organisation.CentreState;
import org.yimen.domain.organisation.Department;
import org.yimen.ports.driving.CaseReading;
import org.yimen.ports.driving.Enquiries;
import org.yimen.ports.wording.Language;

/** The lights board 期限看板: where it presses, which cases, and from there why. */
final class BoardPages {
  static final String BOARD = "/board";
  private static final int MOST_PRESSING = 6;
  private static final Duration FRESH = Duration.ofSeconds(5);

  private final OpenHall hall;
  private final Pages pages;
  private final OpenLights lights;
  private final BoardQueue queue;
  private final Map<Shown, Drawn> drawn = new HashMap<>();

  private record Shown(CentreId centre, Language language) {}

  private record Drawn(CentreState centre, Instant at, Map<String, Object> model) {}

  BoardPages(OpenHall hall, Pages pages) {
    this.hall = hall;
    this.pages = pages;
    this.lights = new OpenLights(hall.yimen().enquiries());
    this.queue = new BoardQueue(hall);
  }

  /** A department and its cases in hand. */
  private record Load(
      Department department, List<CaseReading> cases, boolean cut, LightCount count) {
    private int weight() {
      return count.late() > 0 ? 0 : count.near() > 0 ? 1 : 2;
    }
  }

  void board(Context request, SignedIn who) {
    List<CentreState> centres = centres();
    if (centres.isEmpty()) {
      request.redirect("/");
      return;
    }
    CentreState centre = wanted(request, centres);
    Speech speech = speech(request, centre);
    Map<String, Object> model = lightsOf(centre, speech);
    model.putAll(bar(who, centre, speech));
    model.put("centre", centre.id().value());
    model.put("keep", "&centre=" + URLEncoder.encode(centre.id().value(), StandardCharsets.UTF_8));
    model.put(
        "centres",
        centres.size() == 1
            ? List.of()
            : centres.stream().map(c -> choice(c, centre, speech)).toList());
    pages.show(request, "board", model);
  }

  private List<CentreState> centres() {
    return hall.places().stream().map(Place::centre).distinct().toList();
  }

  /** The centre that was asked for, else the first. */
  private static CentreState wanted(Context request, List<CentreState> centres) {
    String code = request.queryParam("centre");
    return centres.stream()
        .filter(c -> code == null || c.id().value().equals(code))
        .findFirst()
        .orElseThrow(NotFoundResponse::new);
  }

  private static Map<String, Object> choice(CentreState one, CentreState shown, Speech speech) {
    String code = URLEncoder.encode(one.id().value(), StandardCharsets.UTF_8);
    return Map.of(
        "address", BOARD + "?centre=" + code,
        "name", HallNames.of(one.nameZh(), one.nameEn(), speech.language()),
        "shown", one.equals(shown));
  }

  /** The lights alone: what the page asks for again and again. */
  void lights(Context request, SignedIn who) {
    List<CentreState> centres = centres();
    if (centres.isEmpty()) throw new NotFoundResponse();
    CentreState centre = wanted(request, centres);
    pages.show(request, "board-lights", lightsOf(centre, speech(request, centre)));
  }

  /** What was drawn last, for all who look within a few seconds: a board reads every open case. */
  private synchronized Map<String, Object> lightsOf(CentreState centre, Speech speech) {
    Shown shown = new Shown(centre.id(), speech.language());
    Drawn last = drawn.get(shown);
    if (last == null
        || !last.centre().equals(centre)
        || !last.at().plus(FRESH).isAfter(speech.now())) {
      last = new Drawn(centre, speech.now(), draw(centre, speech));
      drawn.put(shown, last);
    }
    return new HashMap<>(last.model());
  }

  private Map<String, Object> draw(CentreState centre, Speech speech) {
    List<Load> loads =
        centre.departments().stream()
            .map(d -> load(d, lights.of(d.id())))
            .filter(l -> l.count().open() > 0 || queue.hasWindow(centre, l.department()))
            .sorted(
                Comparator.comparingInt(Load::weight)
                    .thenComparing(l -> -l.count().late())
                    .thenComparing(l -> -l.count().near())
                    .thenComparing(l -> -l.count().open()))
            .toList();
    Map<CaseId, CaseReading> all = new LinkedHashMap<>();
    loads.forEach(l -> l.cases().forEach(c -> all.put(c.id(), c)));
    LightCount sum = LightCount.of(all.values());
    int widest = loads.stream().mapToInt(l -> l.count().open()).max().orElse(0);
    Map<String, Object> model = new HashMap<>();
    model.put("title", sum.answer(speech, loads.stream().anyMatch(Load::cut)));
    model.put("sum", sum);
    model.put("asOf", speech.time(speech.now()));
    model.put("full", loads.stream().anyMatch(Load::cut));
    model.put("most", OpenLights.MOST);
    model.put("lines", loads.stream().map(l -> line(l, centre, widest, speech)).toList());
    model.put("pressing", pressing(new ArrayList<>(all.values()), speech));
    model.put("halls", queue.today(centre, speech));
    return model;
  }

  private static Load load(Department department, OpenLights.Read read) {
    return new Load(department, read.cases(), read.cut(), LightCount.of(read.cases()));
  }

  private Map<String, Object> line(Load load, CentreState centre, int widest, Speech speech) {
    Map<String, Object> line = new HashMap<>(queue.of(centre, load.department(), speech));
    line.put("address", BOARD + "/" + load.department().id().value());
    line.put("name", name(load.department(), speech));
    line.put("count", load.count());
    line.put("cut", load.cut());
    line.put("light", load.count().worst(speech));
    line.put("bars", Bars.of(load.count(), widest));
    return line;
  }

  /** What is late or near, whichever department it lies with, the most urgent first. */
  private List<Map<String, Object>> pressing(List<CaseReading> cases, Speech speech) {
    return cases.stream()
        .filter(c -> presses(c))
        .sorted(
            Comparator.comparing((CaseReading c) -> watched(c).due())
                .thenComparing(CaseReading::number))
        .limit(MOST_PRESSING)
        .map(c -> CaseGround.line(hall, c, speech))
        .toList();
  }

  private static boolean presses(CaseReading reading) {
    return reading
        .clock()
        .map(ClockReading::watched)
        .filter(w -> w.light() == Light.LATE || w.light() == Light.NEAR)
        .isPresent();
  }

  private static LimitReading watched(CaseReading reading) {
    return reading.clock().orElseThrow().watched();
  }

  /** The cases of one department, in order of urgency. */
  void department(Context request, SignedIn who) {
    String code = request.pathParam("department");
    Enquiries enquiries = hall.yimen().enquiries();
    CentreState centre =
        hall.places().stream()
            .map(Place::centre)
            .filter(c -> find(c, code).isPresent())
            .findFirst()
            .orElseThrow(NotFoundResponse::new);
    Department department = find(centre, code).orElseThrow();
    Speech speech = speech(request, centre);
    OpenLights.Read read = lights.of(department.id());
    List<CaseReading> cases = read.cases();
    LightCount count = LightCount.of(cases);
    Map<String, Object> model = bar(who, centre, speech);
    model.put("department", name(department, speech));
    model.put("title", count.answer(speech, read.cut()));
    model.put("count", count);
    model.put(
        "back",
        BOARD + "?centre=" + URLEncoder.encode(centre.id().value(), StandardCharsets.UTF_8));
    model.put("full", read.cut());
    model.put("most", OpenLights.MOST);
    model.put(
        "cases",
        cases.stream()
            .flatMap(
                c -> enquiries.file(c.id()).stream().map(f -> CaseGround.row(hall, c, f, speech)))
            .toList());
    pages.show(request, "board-department", model);
  }

  private static Optional<Department> find(CentreState centre, String code) {
    return centre.departments().stream().filter(d -> d.id().value().equals(code)).findFirst();
  }

  static String name(Department department, Speech speech) {
    return HallNames.of(department.nameZh(), department.nameEn(), speech.language());
  }

  private Speech speech(Context request, CentreState centre) {
    return new Speech(pages, request, hall.clock().now(), centre.zone());
  }

  private static Map<String, Object> bar(SignedIn who, CentreState centre, Speech speech) {
    return new HashMap<>(
        Doors.bar(
            who,
            "board",
            speech::say,
            HallNames.of(centre.nameZh(), centre.nameEn(), speech.language()),
            speech.moment()));
  }
}
