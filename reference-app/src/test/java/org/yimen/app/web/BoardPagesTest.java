package org.yimen.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimen.app.web.LightCount.Verdict;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.CentreId;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.Place;
import org.yimen.domain.organisation.CentreState;
import org.yimen.domain.organisation.Department;
import org.yimen.domain.organisation.Hall;
import org.yimen.domain.person.ResidentId;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.staff.Functions;
import org.yimen.ports.driving.CentreView;
import org.yimen.ports.driving.EstablishCentre;
import org.yimen.testing.Clause;

class BoardPagesTest {
  private static final String CLERK = "P23";
  private static final String SUPERVISOR = "P03/SUPERVISION";

  private final OfficerHall hall = new OfficerHall();

  @BeforeEach
  void openWindow() throws Exception {
    hall.done(CLERK, "/desk", "/desk/window/open", Map.of("window", "THL-03"));
  }

  @AfterEach
  void close() {
    hall.close();
  }

  @Test
  @Clause("HUN-4.4.4.3.5j")
  void theHeadingSaysWhatIsLateAndWhatIsNear() throws Exception {
    assertThat(hall.get(SUPERVISOR, "/board").body()).contains("<h1>今天没有在办的件</h1>", "没有超期和临近的件");
    CaseId first = accepted(1);
    hall.pass(Duration.ofDays(1));
    accepted(2);
    assertThat(hall.get(SUPERVISOR, "/board").body()).contains("<h1>今天，2 件在办，都在期限内</h1>");
    hall.pass(Duration.ofDays(7));
    String near = hall.get(SUPERVISOR, "/board").body();
    assertThat(near)
        .contains("<h1>今天，1 件临近</h1>", "light amber\">临近", "/board/SCJG", "市场监督管理所")
        .contains("/cases/" + first + "/clock", "href=\"/clauses/HUN-6.5.4b\"")
        .doesNotContain("张三丰");
    hall.pass(Duration.ofDays(10));
    assertThat(hall.get(SUPERVISOR, "/board").body())
        .contains("<h1>今天，1 件超期，1 件临近</h1>", "light red\">超期");
    assertThat(hall.get(SUPERVISOR, "/board?lang=en").body()).contains("Today: 1 late, 1 near");
  }

  @Test
  void aDepartmentShowsItsCasesByUrgencyAndEachLeadsToItsClockAndBack() throws Exception {
    CaseId first = accepted(1);
    hall.pass(Duration.ofDays(1));
    CaseId second = accepted(2);
    String cases = hall.get(SUPERVISOR, "/board/SCJG").body();
    assertThat(cases.indexOf(first.toString()))
        .isPositive()
        .isLessThan(cases.indexOf(second.toString()));
    assertThat(hall.get(SUPERVISOR, "/cases/" + first + "/clock").body())
        .contains("逐日文字", "href=\"/board/SCJG\"");
    assertThat(hall.get(SUPERVISOR, "/board/CSGL").body()).contains("今天没有在办的件");
    assertThat(hall.get(SUPERVISOR, "/board/NONE").statusCode()).isEqualTo(404);
  }

  @Test
  void whoOnlyWatchesNeedsNoPostingAndWhoDoesNotWatchIsToldWhy() throws Exception {
    CaseId id = accepted(1);
    assertThat(hall.get("NOBODY/SUPERVISION", "/board").statusCode()).isEqualTo(200);
    assertThat(hall.get("NOBODY/SUPERVISION", "/cases/" + id + "/clock").body()).contains("逐日文字");
    assertThat(hall.get("P03/OFFICE", "/board/lights").body())
        .contains("class=\"lights\" data-as-of=\"09:30\"")
        .doesNotContain("<html");
    assertThat(hall.get(CLERK + "/DESK", "/board").statusCode()).isEqualTo(403);
    assertThat(hall.get(CLERK + "/DESK", "/board").body()).contains("您的账号没有打开“监督、办公室”页面");
  }

  @Test
  void eachCentreHasItsOwnBoard() throws Exception {
    assertThat(hall.get(SUPERVISOR, "/board").body()).doesNotContain("aria-label=\"各中心\"");
    accepted(1);
    CentreState first = hall.yimen.centreOffice().centres().get(0).centre();
    Hall east =
        new Hall(
            new HallId("DT"),
            "东部大厅",
            Optional.empty(),
            "东路1号",
            List.of(),
            new DepartmentId("DB"),
            LocalTime.of(9, 0),
            LocalTime.of(17, 0));
    CentreState second =
        new CentreState(
            first.format(),
            new CentreId("东部中心"),
            "东部<b>中心",
            Optional.of("East centre"),
            first.level(),
            first.government(),
            first.rulebook(),
            first.zone(),
            List.of(east),
            List.of(new Department(new DepartmentId("DB"), "东部办", Optional.empty())),
            List.of());
    Outcome<CentreView> established =
        hall.yimen
            .centreOffice()
            .establish(
                new EstablishCentre(
                    hall.yimen.newRequest(),
                    Actor.of(
                        hall.person("P01"), Functions.CENTRE_MANAGER, Place.in(new HallId("THL"))),
                    second,
                    List.of()));
    assertThat(established.isGranted()).as(established.ruling().toString()).isTrue();
    hall.pass(Duration.ofSeconds(6));
    String board = hall.get(SUPERVISOR, "/board").body();
    assertThat(board).contains("<h1>今天，1 件在办，在期限内</h1>", "aria-label=\"各中心\"", "东部&lt;b&gt;中心");
    String address = "/board?centre=%E4%B8%9C%E9%83%A8%E4%B8%AD%E5%BF%83";
    assertThat(board).contains("href=\"" + address + "\"");
    assertThat(hall.get(SUPERVISOR, address).body())
        .contains(
            "<h1>今天没有在办的件</h1>",
            "lang=en&amp;centre=%E4%B8%9C",
            "data-lights=\"/board/lights?centre=%E4%B8%9C")
        .doesNotContain("市场监督管理所");
    assertThat(hall.get(SUPERVISOR, address.replace("/board", "/board/lights")).body())
        .contains("今天没有在办的件");
    assertThat(hall.get(SUPERVISOR, "/board/DB").body()).contains("href=\"" + address + "\"");
    assertThat(hall.get(SUPERVISOR, "/board?centre=none").statusCode()).isEqualTo(404);
  }

  @Test
  void ofWhatWasNotCountedNothingIsSaid() {
    assertThat(new LightCount(500, 500, 0, 0, 0, 0).verdict(true)).isEqualTo(Verdict.CALM_AND_MORE);
    assertThat(new LightCount(500, 0, 100, 400, 0, 0).verdict(true)).isEqualTo(Verdict.ALL_PRESS);
    assertThat(new LightCount(500, 490, 7, 3, 0, 0).verdict(true)).isEqualTo(Verdict.LATE_AND_NEAR);
    assertThat(new LightCount(500, 0, 100, 400, 0, 0).verdict(false))
        .isEqualTo(Verdict.LATE_AND_NEAR);
    assertThat(new LightCount(3, 3, 0, 0, 0, 0).verdict(false)).isEqualTo(Verdict.CALM);
  }

  private CaseId accepted(int n) throws Exception {
    Map<String, String> form =
        Map.of(
            "kind", "CITIZEN",
            "name", "张三丰",
            "identityType", "RESIDENT_ID",
            "identityNumber", ResidentId.invented(LocalDate.of(1990, 1, 2), n).value(),
            "declared", "yes");
    String page = hall.done(CLERK, "/desk/cases/new?item=SCJG-04", "/desk/cases/new", form);
    Map<String, String> marks = new HashMap<>();
    for (String code : new String[] {"M1", "M2", "M3", "M4"}) {
      marks.put("presence." + code, "ORIGINAL");
      marks.put("inForm." + code, "yes");
    }
    hall.done(CLERK, page, page + "/check", marks);
    hall.done(CLERK, page, page + "/accept");
    hall.done(CLERK, page, page + "/handover");
    return hall.caseId(page);
  }
}
