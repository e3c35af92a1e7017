package org.yimen.app.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.organisation.Hall;
import org.yimen.domain.organisation.Window;
import org.yimen.domain.organisation.WindowKind;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.ports.driving.CentreAct;
import org.yimen.ports.driving.CentreOffice;
import org.yimen.ports.driving.CentreView;

/** The centre in the office 大厅和窗口管理: halls, windows, what each is called and serves. */
final class HallAdminPages {
  static final String HALLS = "/admin/halls";
  private static final List<String> OF_A_HALL =
      List.of(
          "code",
          "nameZh",
          "nameEn",
          "address",
          "opens",
          "closes",
          "managedBy",
          "fields",
          "clocks");
  private static final List<String> OF_A_WINDOW = List.of("window", "spoken", "kind", "department");
  private static final List<String> OF_A_LANE =
      List.of("lane", "prefix", "nameZh", "nameEn", "services");

  private final CentreOffice centres;
  private final OfficeFrame frame;

  HallAdminPages(OpenHall hall, OfficeFrame frame) {
    this.centres = hall.yimen().centreOffice();
    this.frame = frame;
  }

  void list(Context request, SignedIn who) {
    showAll(request, frame.of(request, who), Optional.empty());
  }

  private void showAll(Context request, Office office, Optional<ShownRuling> alert) {
    CentreView view = view(office);
    HallSheet sheet = new HallSheet(view, office);
    Map<String, Object> model = model(request, office, view, alert);
    model.put("halls", view.centre().halls().stream().map(sheet::line).toList());
    model.put("typed", typed(new Form(request), true, OF_A_HALL));
    frame.show(request, "admin-halls", model);
  }

  void one(Context request, SignedIn who) {
    show(request, frame.of(request, who), code(request), Optional.empty());
  }

  private void show(Context request, Office office, String code, Optional<ShownRuling> alert) {
    CentreView view = view(office);
    Hall hall = hall(view, code);
    HallSheet sheet = new HallSheet(view, office);
    Map<String, Object> model = model(request, office, view, alert);
    model.put("hall", sheet.line(hall));
    String refused = alert.isPresent() ? refusedAct(request) : "";
    Form form = new Form(request);
    model.put(
        "typed", refused.equals("change") ? typed(form, true, OF_A_HALL) : HallSheet.fields(hall));
    model.put("newWindow", typed(form, refused.equals("add-window"), OF_A_WINDOW));
    model.put("newLane", typed(form, refused.equals("add-lane"), OF_A_LANE));
    model.put("opened", refused);
    model.put(
        "lanes",
        sheet.lanes(hall.id(), refused.equals("add-window") ? form.texts("lane") : List.of()));
    model.put(
        "windows",
        view.centre().windows().stream()
            .filter(w -> w.hall().equals(hall.id()))
            .map(w -> sheet.window(w, removal(office, view, w)))
            .toList());
    model.put("address", HALLS + "/" + hall.id().value());
    frame.show(request, "admin-hall", model);
  }

  private Map<String, Object> model(
      Context request, Office office, CentreView view, Optional<ShownRuling> alert) {
    Map<String, Object> model = frame.model(office, "halls");
    HallSheet sheet = new HallSheet(view, office);
    Ruling may = centres.mayArrange(act(office, view)).orElse(Ruling.granted());
    model.put("alert", alert);
    model.put("centreName", office.centre().nameZh());
    model.put("government", office.centre().government());
    model.put("version", Long.toString(view.version()));
    model.put("departments", sheet.departments());
    model.put("kinds", ItemSheet.choices(WindowKind.class, office.speech()));
    model.put("may", !may.isRefused());
    model.put(
        "closed", office.control("arrange", office.speech().say("adminHall.arrange"), "", 0, may));
    return model;
  }

  private static Map<String, String> typed(Form form, boolean again, List<String> names) {
    Map<String, String> typed = new HashMap<>();
    names.forEach(name -> typed.put(name, again ? form.text(name) : ""));
    return typed;
  }

  private Control removal(Office office, CentreView view, Window window) {
    return office.control(
        "remove-" + window.id().value(),
        office.speech().say("adminHall.remove-window"),
        HALLS + "/" + window.hall().value() + "/remove-window",
        view.version(),
        centres.mayRemoveWindow(act(office, view), window.id()).orElseThrow());
  }

  private static CentreAct act(Office office, CentreView view) {
    return new CentreAct(
        new RequestId(UUID.randomUUID()), office.actor(), view.centre().id(), Optional.empty());
  }

  private static CentreAct act(Office office, CentreView view, Form form) {
    return new CentreAct(
        Office.request(form), office.actor(), view.centre().id(), Office.seen(form));
  }

  /** Adds a hall. */
  void add(Context request, SignedIn who) {
    Office office = frame.of(request, who);
    CentreView view = view(office);
    Form form = new Form(request);
    CentreAct act = act(office, view, form);
    Outcome<CentreView> outcome =
        OfficeForms.hall(form)
            .read(Optional.empty())
            .fold(g -> centres.addHall(act, g.state()), r -> Outcome.refused(r.ruling()));
    if (outcome.isGranted())
      Told.goOn(request, page(form.text("code")), act.request(), outcome.ruling());
    else showAll(request, office, refused(request, office, "add", outcome.ruling()));
  }

  /** Changes the hall, or one of its windows. */
  void act(Context request, SignedIn who) {
    Office office = frame.of(request, who);
    CentreView view = view(office);
    Hall hall = hall(view, code(request));
    Form form = new Form(request);
    CentreAct act = act(office, view, form);
    String name = request.pathParam("act");
    Outcome<CentreView> outcome =
        switch (name) {
          case "change" ->
              OfficeForms.hall(form)
                  .read(Optional.of(hall))
                  .fold(g -> centres.changeHall(act, g.state()), r -> Outcome.refused(r.ruling()));
          case "add-lane" ->
              OfficeForms.lane(form)
                  .read(hall.id())
                  .fold(g -> centres.addLane(act, g.state()), r -> Outcome.refused(r.ruling()));
          case "rename-lane" -> renameLane(act, form);
          case "add-window" ->
              OfficeForms.window(form)
                  .read(hall.id(), view.lanes(), view.centre().windows())
                  .fold(g -> centres.addWindow(act, g.state()), r -> Outcome.refused(r.ruling()));
          case "change-window" ->
              OfficeForms.window(form)
                  .read(hall.id(), view.lanes(), view.centre().windows())
                  .fold(
                      g -> centres.changeWindow(act, g.state()), r -> Outcome.refused(r.ruling()));
          case "remove-window" ->
              OfficeForms.code(form, "window", WindowId::new)
                  .fold(
                      g -> centres.removeWindow(act, g.state()), r -> Outcome.refused(r.ruling()));
          default -> throw new NotFoundResponse();
        };
    if (outcome.isGranted())
      Told.goOn(request, page(hall.id().value()), act.request(), outcome.ruling());
    else show(request, office, hall.id().value(), refused(request, office, name, outcome.ruling()));
  }

  private Outcome<CentreView> renameLane(CentreAct act, Form form) {
    return OfficeForms.code(form, "lane", LaneId::new)
        .fold(
            lane ->
                OfficeForms.lane(form)
                    .readName()
                    .fold(
                        name ->
                            centres.renameLane(
                                act, lane.state(), name.state().zh(), name.state().en()),
                        r -> Outcome.refused(r.ruling())),
            r -> Outcome.refused(r.ruling()));
  }

  private static String refusedAct(Context request) {
    return request.pathParamMap().getOrDefault("act", "");
  }

  private static Optional<ShownRuling> refused(
      Context request, Office office, String act, Ruling ruling) {
    request.status(Refusals.status(ruling));
    return Optional.of(office.refused(office.speech().say("adminHall." + act), ruling));
  }

  private CentreView view(Office office) {
    return centres.centres().stream()
        .filter(v -> v.centre().id().equals(office.centre().id()))
        .findFirst()
        .orElseThrow(NotFoundResponse::new);
  }

  private static Hall hall(CentreView view, String code) {
    return view.centre().halls().stream()
        .filter(h -> h.id().value().equals(code))
        .findFirst()
        .orElseThrow(NotFoundResponse::new);
  }

  /** Codes may be in any script; an address is not. */
  private static String page(String code) {
    return HALLS + "/" + URLEncoder.encode(code, StandardCharsets.UTF_8);
  }

  private static String code(Context request) {
    return request.pathParam("hall");
  }
}
