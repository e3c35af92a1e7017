package org.yimen.app.api;

import java.util.List;
import java.util.Optional;
import org.yimen.app.api.Answer.Nothing;
import org.yimen.app.api.CentreBodies.CentreBody;
import org.yimen.app.api.Rulings.RulingBody;
import org.yimen.app.office.HallEntry;
import org.yimen.app.office.LaneEntry;
import org.yimen.app.office.WindowEntry;
import org.yimen.app.web.OfficeSeat;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.organisation.CentreState;
import org.yimen.domain.organisation.Hall;
import org.yimen.domain.organisation.Window;
import org.yimen.domain.organisation.WindowKind;
import org.yimen.domain.queue.Lane;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.ports.driving.CentreAct;
import org.yimen.ports.driving.CentreOffice;
import org.yimen.ports.driving.CentreView;

/** The centre in the office 大厅和窗口管理: halls, lanes, windows, what each is called and serves. */
final class CentreRoutes {
  private static final int CODE = 100;
  private static final int TEXT = 1000;
  private static final String HALLS = "/office/halls";
  private static final String HALL = HALLS + "/{hall}";

  private final OfficeDesk desk;
  private final CentreOffice centres;

  CentreRoutes(OfficeDesk desk) {
    this.desk = desk;
    this.centres = desk.hall().yimen().centreOffice();
  }

  /** The centre after an act, with the ruling. */
  record CentreDone(CentreBody centre, RulingBody ruling) {}

  /** What a hall is to be; hours as {@code 09:00}. */
  record HallFields(
      @Longest(TEXT) String nameZh,
      @Longest(TEXT) Optional<String> nameEn,
      @Longest(TEXT) String address,
      List<String> fields,
      @Longest(CODE) String managedBy,
      @Longest(CODE) String opens,
      @Longest(CODE) String closes,
      List<String> clocks) {
    HallEntry entry(String code) {
      return new HallEntry(
          code, nameZh, nameEn.orElse(""), address, fields, managedBy, opens, closes, clocks);
    }
  }

  /** A hall that is to be added. */
  record NewHall(long version, @Longest(CODE) String code, HallFields hall) {}

  /** A hall that is to be changed; its code stays. */
  record HallChange(long version, HallFields hall) {}

  /** A lane that is to be added; numbers bear its prefix. */
  record NewLane(
      long version,
      @Longest(CODE) String code,
      @Longest(TEXT) String nameZh,
      @Longest(TEXT) Optional<String> nameEn,
      @Longest(CODE) String prefix,
      List<String> services) {}

  /** What a lane is to be called. */
  record LaneNames(
      long version, @Longest(TEXT) String nameZh, @Longest(TEXT) Optional<String> nameEn) {}

  /** What a window is to be; it serves whole lanes. */
  record WindowFields(
      WindowKind kind,
      @Longest(CODE) Optional<String> department,
      @Longest(TEXT) Optional<String> spoken,
      List<String> lanes) {
    WindowEntry entry(String code) {
      return new WindowEntry(code, kind.name(), spoken.orElse(""), department.orElse(""), lanes);
    }
  }

  /** A window that is to be added. */
  record NewWindow(long version, @Longest(CODE) String code, WindowFields window) {}

  /** A window that is to be changed; its code stays. */
  record WindowChange(long version, WindowFields window) {}

  RouteGroup group() {
    return new RouteGroup(
        "centre",
        "大厅和窗口管理",
        "halls, lanes and windows",
        List.of(
            Route.get(
                    "/office/centre", "readCentre", "中心及其大厅、队列、窗口", "The centre as it is arranged")
                .to(OfficeDesk.ROLES)
                .answers(CentreBody.class, this::centre),
            Route.act(HALLS, "addHall", "新增大厅", "Adds a hall")
                .to(OfficeDesk.ROLES)
                .takes(NewHall.class)
                .creates(CentreDone.class, this::addHall),
            Route.act(HALL + "/change", "changeHall", "变更大厅", "Changes a hall")
                .to(OfficeDesk.ROLES)
                .takes(HallChange.class)
                .answers(CentreDone.class, this::changeHall),
            Route.act(HALL + "/lanes", "addLane", "新增队列", "Adds a lane")
                .to(OfficeDesk.ROLES)
                .takes(NewLane.class)
                .creates(CentreDone.class, this::addLane),
            Route.act(HALL + "/lanes/{lane}/names", "renameLane", "队列改名", "Renames a lane")
                .to(OfficeDesk.ROLES)
                .takes(LaneNames.class)
                .answers(CentreDone.class, this::renameLane),
            Route.act(HALL + "/windows", "addWindow", "新增窗口", "Adds a window")
                .to(OfficeDesk.ROLES)
                .takes(NewWindow.class)
                .creates(CentreDone.class, this::addWindow),
            Route.act(HALL + "/windows/{window}/change", "changeWindow", "变更窗口", "Changes a window")
                .to(OfficeDesk.ROLES)
                .takes(WindowChange.class)
                .answers(CentreDone.class, this::changeWindow),
            Route.act(
                    HALL + "/windows/{window}/removal",
                    "removeWindow",
                    "撤销窗口",
                    "Removes a window for good")
                .to(OfficeDesk.ROLES)
                .takes(SeenVersion.class)
                .answers(CentreDone.class, this::removeWindow)));
  }

  private CentreView view(Call<?> call) {
    CentreState of = desk.seat(call).centre();
    return centres.centres().stream()
        .filter(v -> v.centre().id().equals(of.id()))
        .findFirst()
        .orElseThrow(ProblemException::unknown);
  }

  private CentreAct act(Call<?> call, Optional<Long> seen) {
    OfficeSeat seat = desk.seat(call);
    return new CentreAct(
        call.asked().orElseGet(() -> desk.hall().yimen().newRequest()),
        seat.actor(),
        seat.centre().id(),
        seen);
  }

  private Answer centre(Call<Nothing> call) {
    return Answer.ok(body(view(call), call));
  }

  private CentreBody body(CentreView view, Call<?> call) {
    Ruling may = centres.mayArrange(act(call, Optional.empty())).orElse(Ruling.granted());
    return CentreBodies.of(view, Rulings.body(may, desk.seat(call).rules(), call.wording()));
  }

  private Answer told(Call<?> call, int status, Outcome<CentreView> outcome) {
    return desk.told(
        call, status, outcome, (view, ruling) -> new CentreDone(body(view, call), ruling));
  }

  private Hall named(Call<?> call) {
    String code = call.request().pathParam("hall");
    return view(call).centre().halls().stream()
        .filter(h -> h.id().value().equals(code))
        .findFirst()
        .orElseThrow(ProblemException::unknown);
  }

  private Answer addHall(Call<NewHall> call) {
    NewHall b = call.body();
    CentreAct act = act(call, Optional.of(b.version()));
    return told(
        call,
        201,
        OfficeDesk.then(
            b.hall().entry(b.code()).read(Optional.empty()), hall -> centres.addHall(act, hall)));
  }

  private Answer changeHall(Call<HallChange> call) {
    HallChange b = call.body();
    CentreAct act = act(call, Optional.of(b.version()));
    return told(
        call,
        200,
        OfficeDesk.then(
            b.hall().entry("").read(Optional.of(named(call))),
            hall -> centres.changeHall(act, hall)));
  }

  private Answer addLane(Call<NewLane> call) {
    NewLane b = call.body();
    LaneEntry entry =
        new LaneEntry(b.code(), b.nameZh(), b.nameEn().orElse(""), b.prefix(), b.services());
    CentreAct act = act(call, Optional.of(b.version()));
    return told(
        call,
        201,
        OfficeDesk.then(entry.read(named(call).id()), lane -> centres.addLane(act, lane)));
  }

  private Answer renameLane(Call<LaneNames> call) {
    LaneNames b = call.body();
    LaneEntry entry = new LaneEntry("", b.nameZh(), b.nameEn().orElse(""), "", List.of());
    LaneId lane = lane(call);
    CentreAct act = act(call, Optional.of(b.version()));
    return told(
        call,
        200,
        OfficeDesk.then(
            entry.readName(), name -> centres.renameLane(act, lane, name.zh(), name.en())));
  }

  private LaneId lane(Call<?> call) {
    String code = call.request().pathParam("lane");
    Hall in = named(call);
    return view(call).lanes().stream()
        .filter(l -> l.hall().equals(in.id()) && l.id().value().equals(code))
        .map(Lane::id)
        .findFirst()
        .orElseThrow(ProblemException::unknown);
  }

  private Answer addWindow(Call<NewWindow> call) {
    NewWindow b = call.body();
    CentreAct act = act(call, Optional.of(b.version()));
    return told(
        call,
        201,
        OfficeDesk.then(
            read(call, b.window().entry(b.code())), window -> centres.addWindow(act, window)));
  }

  private Answer changeWindow(Call<WindowChange> call) {
    WindowChange b = call.body();
    CentreAct act = act(call, Optional.of(b.version()));
    return told(
        call,
        200,
        OfficeDesk.then(
            read(call, b.window().entry(window(call).value())),
            window -> centres.changeWindow(act, window)));
  }

  /** A lane that the hall has not is no lane to serve. */
  private Outcome<Window> read(Call<?> call, WindowEntry entry) {
    CentreView view = view(call);
    return entry.read(named(call).id(), view.lanes(), view.centre().windows());
  }

  private WindowId window(Call<?> call) {
    String code = call.request().pathParam("window");
    Hall in = named(call);
    return view(call).centre().windows().stream()
        .filter(w -> w.hall().equals(in.id()) && w.id().value().equals(code))
        .map(Window::id)
        .findFirst()
        .orElseThrow(ProblemException::unknown);
  }

  private Answer removeWindow(Call<SeenVersion> call) {
    return told(
        call,
        200,
        centres.removeWindow(
            act(call, Optional.of(call.body().version())), call.path("window", WindowId::new)));
  }
}
