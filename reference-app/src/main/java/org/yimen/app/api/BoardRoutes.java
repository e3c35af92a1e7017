package org.yimen.app.api;

import java.util.List;
import java.util.Optional;
import org.yimen.app.api.Answer.Nothing;
import org.yimen.app.api.CaseBodies.CaseLine;
import org.yimen.app.api.CaseBodies.CaseList;
import org.yimen.app.web.LightCount;
import org.yimen.app.web.OpenHall;
import org.yimen.app.web.OpenLights;
import org.yimen.domain.organisation.CentreState;
import org.yimen.domain.organisation.Department;
import org.yimen.domain.staff.PageRole;
import org.yimen.ports.driving.CentreView;

/** The lights board 期限看板: what is late, near and paused, by department, down to each case. */
final class BoardRoutes {
  private final OpenHall hall;
  private final OpenLights lights;

  BoardRoutes(OpenHall hall) {
    this.hall = hall;
    this.lights = new OpenLights(hall.yimen().enquiries());
  }

  /**
   * The open cases of a department by their lights.
   *
   * @param open how many there are; at least so many where {@code cut}
   * @param cut whether there are more, which are less urgent than those counted
   */
  record DepartmentLights(
      String department,
      String nameZh,
      Optional<String> nameEn,
      int open,
      int normal,
      int near,
      int late,
      int paused,
      int intake,
      boolean cut) {}

  /** The departments of a centre. */
  record CentreLights(
      String centre, String nameZh, Optional<String> nameEn, List<DepartmentLights> departments) {}

  /** The centres of this database. */
  record BoardBody(List<CentreLights> centres) {}

  RouteGroup group() {
    return new RouteGroup(
        "board",
        "期限看板",
        "the lights board",
        List.of(
            Route.get("/board", "readBoard", "各部门在办件的灯", "Open cases by light and department")
                .to(PageRole.SUPERVISION, PageRole.OFFICE)
                .answers(BoardBody.class, this::board),
            Route.get(
                    "/board/{department}",
                    "readDepartmentBoard",
                    "一个部门的在办件，最急的在前",
                    "The open cases of a department, most urgent first")
                .to(PageRole.SUPERVISION, PageRole.OFFICE)
                .answers(CaseList.class, this::department)));
  }

  private List<CentreState> centres() {
    return hall.yimen().centreOffice().centres().stream().map(CentreView::centre).toList();
  }

  private Answer board(Call<Nothing> call) {
    return Answer.ok(new BoardBody(centres().stream().map(this::centre).toList()));
  }

  private CentreLights centre(CentreState centre) {
    return new CentreLights(
        centre.id().value(),
        centre.nameZh(),
        centre.nameEn(),
        centre.departments().stream().map(this::lights).toList());
  }

  private DepartmentLights lights(Department department) {
    OpenLights.Read read = lights.of(department.id());
    LightCount count = LightCount.of(read.cases());
    return new DepartmentLights(
        department.id().value(),
        department.nameZh(),
        department.nameEn(),
        count.open(),
        count.normal(),
        count.near(),
        count.late(),
        count.paused(),
        count.intake(),
        read.cut());
  }

  private Answer department(Call<Nothing> call) {
    String code = call.request().pathParam("department");
    Department department =
        centres().stream()
            .flatMap(c -> c.departments().stream())
            .filter(d -> d.id().value().equals(code))
            .findFirst()
            .orElseThrow(ProblemException::unknown);
    OpenLights.Read read = lights.of(department.id());
    List<CaseLine> lines =
        read.cases().stream().map(c -> CaseBodies.line(c, call.wording())).toList();
    return Answer.ok(new CaseList(lines, read.cut()));
  }
}
