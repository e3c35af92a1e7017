package org.yimen.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.staff.LeaveStanding;
import org.yimen.ports.driving.DutyOffice;
import org.yimen.testing.Clause;

/** Leave, who stands in, and the day of a hall, on the pages. */
class DutyPagesTest {
  private static final String MANAGER = "P01/OFFICE";
  private static final String CLERK = "P23/DESK";
  private static final String DUTY = "/duty";
  private static final String DAY = "/admin/days/THL";

  private final OfficerHall hall = new OfficerHall();
  private final DutyOffice duty = hall.yimen.dutyOffice();

  @AfterEach
  void close() {
    hall.close();
  }

  @Test
  @Clause({"MXH-13a", "MXH-16c"})
  void aClerkAsksForLeaveAManagerSendsAColleagueAndThePostIsCovered() throws Exception {
    hall.done(CLERK, DUTY, DUTY + "/ask", Map.of("kind", "SICK", "first", "2026-09-21"));
    assertThat(hall.get(CLERK, DUTY).body())
        .contains("病假", "9月21日（周一） · 待审批")
        .doesNotContain("待您审批的请假");
    assertThat(hall.get(MANAGER, DUTY).body()).contains("待您审批的请假：1", "单若水");
    hall.done(MANAGER, DUTY, DUTY + "/approve");
    assertThat(hall.get(MANAGER, DAY).body()).contains("窗口THL-03 THL-04空岗：人员请假，无人顶岗", "第十三条");
    String colleague = hall.person("P24").toString();
    hall.done(
        MANAGER,
        DUTY,
        DUTY + "/substitute",
        Map.of(
            "holder",
            hall.person("P23").toString(),
            "substitute",
            colleague,
            "first",
            "2026-09-21"));
    hall.done(
        MANAGER,
        DAY,
        DAY + "/punch",
        Map.of("person", colleague, "time", "09:02", "direction", "IN"));
    String page = hall.get(MANAGER, DAY).body();
    assertThat(page).contains("由佟佳树顶岗", "迟到2分钟", "第十六条").doesNotContain("窗口THL-03 THL-04空岗");
    assertThat(hall.get(MANAGER, DUTY).body()).contains("A 岗单若水，B 岗佟佳树");
  }

  @Test
  void whatIsNotFilledInAsItAsksIsRefusedByItsField() throws Exception {
    HttpResponse<String> noDay =
        hall.send(CLERK, DUTY, DUTY + "/ask", Map.of("kind", "SICK", "first", ""));
    assertThat(noDay.statusCode()).isEqualTo(422);
    assertThat(OfficerHall.ruling(noDay.body())).contains("没有按要求填写");
    HttpResponse<String> backwards =
        hall.send(
            CLERK,
            DUTY,
            DUTY + "/ask",
            Map.of("kind", "SICK", "first", "2026-09-22", "last", "2026-09-21"));
    assertThat(backwards.statusCode()).isEqualTo(422);
    HttpResponse<String> strange =
        hall.send(CLERK, DUTY, DUTY + "/ask", Map.of("kind", "FUN", "first", "2026-09-22"));
    assertThat(OfficerHall.ruling(strange.body())).contains("没有这种请假类别");
    assertThat(duty.leavesOf(hall.person("P23"))).isEmpty();
    assertThat(hall.post(CLERK, DUTY + "/dance", Map.of()).statusCode()).isEqualTo(404);
    HttpResponse<String> nobody =
        hall.send(
            CLERK,
            DUTY,
            DUTY + "/ask",
            Map.of("kind", "SICK", "first", "2026-09-22", "person", "nobody"));
    assertThat(nobody.statusCode()).isEqualTo(404);
    assertThat(duty.leavesOf(hall.person("P23"))).isEmpty();
  }

  @Test
  @Clause("MXH-16c")
  void aClerkNeitherApprovesNorAsksForOthers() throws Exception {
    PersonId other = hall.person("P24");
    HttpResponse<String> forAnother =
        hall.send(
            CLERK,
            DUTY,
            DUTY + "/ask",
            Map.of("kind", "SICK", "first", "2026-09-22", "person", other.toString()));
    assertThat(forAnother.statusCode()).isEqualTo(422);
    hall.done(CLERK, DUTY, DUTY + "/ask", Map.of("kind", "SICK", "first", "2026-09-22"));
    Map<String, String> form =
        OfficerHall.hidden(hall.get(MANAGER, DUTY).body(), DUTY + "/approve");
    HttpResponse<String> own = hall.post(CLERK, DUTY + "/approve", form);
    assertThat(own.statusCode()).isEqualTo(422);
    assertThat(OfficerHall.ruling(own.body())).contains("不能审批自己的请假", "第十六条");
    assertThat(duty.leavesOf(hall.person("P23")).get(0).standing()).isEqualTo(LeaveStanding.ASKED);
    hall.done(MANAGER, DUTY, DUTY + "/refuse");
    assertThat(hall.get(CLERK, DUTY).body()).contains("未批准");
  }

  @Test
  void leaveForSomeHoursIsCutShortWhenThePersonIsBack() throws Exception {
    hall.done(
        CLERK,
        DUTY,
        DUTY + "/ask",
        Map.of("kind", "PERSONAL", "first", "2026-09-21", "from", "10:00", "until", "12:00"));
    assertThat(hall.get(CLERK, DUTY).body()).contains("9月21日（周一） 10:00至12:00");
    hall.done(MANAGER, DUTY, DUTY + "/approve");
    hall.pass(Duration.ofMinutes(90));
    hall.done(CLERK, DUTY, DUTY + "/back");
    assertThat(hall.get(CLERK, DUTY).body()).contains("9月21日（周一） 10:00至11:00 · 已批准");
  }

  @Test
  void aHallIsOpenedAndClosedOnceAndTheWarningsStandOnThePage() throws Exception {
    assertThat(hall.get(MANAGER, "/admin/days").body()).contains("尚未开馆", "街道服务大厅");
    String to = hall.done(MANAGER, DAY, DAY + "/open");
    assertThat(OfficerHall.ruling(hall.get(MANAGER, to).body())).contains("空岗");
    assertThat(hall.get(MANAGER, DAY).body()).contains("09:30开馆").doesNotContain("尚未开馆");
    Map<String, String> stale = Map.of("request", "", "version", "0");
    assertThat(hall.post(MANAGER, DAY + "/open", stale).statusCode()).isEqualTo(409);
    hall.done(MANAGER, DAY, DAY + "/close");
    assertThat(hall.get(MANAGER, DAY).body()).contains("09:30开馆，09:30闭馆");
  }

  @Test
  @Clause({"MXH-17o", "MXH-17p"})
  void whatIsNotSwitchedOffAndNotLockedWarnsWhenTheHallIsClosed() throws Exception {
    hall.done(MANAGER, DAY, DAY + "/open");
    Map<String, String> off = Map.of("check", "APPLIANCES_OFF", "part", "CLOSING", "found", "yes");
    hall.done(MANAGER, DAY, DAY + "/check", off);
    hall.done(
        MANAGER,
        DAY,
        DAY + "/check",
        Map.of("check", "PAPERS_LOCKED", "part", "CLOSING", "found", "no"));
    assertThat(hall.get(MANAGER, DAY).body()).contains("正常，09:30", "不正常，09:30");
    String to = hall.done(MANAGER, DAY, DAY + "/close");
    assertThat(OfficerHall.ruling(hall.get(MANAGER, to).body()))
        .contains("检查表未完成：重要资料等物品已锁好", "第十七条")
        .doesNotContain("电器电源已关闭");
  }

  @Test
  void aHallThatStaysClosedSaysWhy() throws Exception {
    assertThat(
            hall.send(MANAGER, DAY, DAY + "/stay-closed", Map.of("cause", "BOREDOM")).statusCode())
        .isEqualTo(422);
    hall.done(MANAGER, DAY, DAY + "/stay-closed", Map.of("cause", "POWER_CUT"));
    assertThat(hall.get(MANAGER, DAY).body())
        .contains("今日闭馆：停电", "今日不开放")
        .doesNotContain(DAY + "/open");
    assertThat(hall.get(MANAGER, "/admin/days/JD").body()).contains("尚未开馆");
  }

  @Test
  void theMonthOfAnOfficerStandsOnTheOwnPageInEnglishToo() throws Exception {
    String page = hall.get(CLERK, DUTY + "?lang=en").body();
    assertThat(page).contains("My month", "no punch on record");
    assertThat(duty.substitutions()).isEqualTo(List.of());
  }
}
