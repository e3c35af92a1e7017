package org.yimen.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimen.domain.casework.Stage;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.person.ResidentId;

class ReviewPagesTest {
  private static final String CLERK = "P23";
  private static final String COLLEAGUE = "P24";
  private static final String APPROVER = "P25";

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
  void theMostUrgentCaseStandsFirstWithItsLightAsShapeAndWord() throws Exception {
    CaseId first = accepted(1);
    hall.pass(Duration.ofDays(1));
    CaseId second = accepted(2);
    hall.pass(Duration.ofDays(7));
    String inbox = hall.get(APPROVER, "/review").body();
    assertThat(inbox.indexOf(first.toString())).isLessThan(inbox.indexOf(second.toString()));
    assertThat(inbox)
        .contains("<h1>1 件临近</h1>", "light amber\">临近", "light green\">正常")
        .doesNotContain("张三丰");
    hall.pass(Duration.ofDays(10));
    assertThat(hall.get(APPROVER, "/review").body()).contains("1 件超期", "light red\">超期");
    assertThat(hall.get("P26", "/review").body()).contains("没有等您审核的件");
  }

  @Test
  void whoHasNoWindowReviewsFromTheInbox() throws Exception {
    CaseId id = accepted(1);
    String page = "/review/cases/" + id;
    assertThat(hall.get(COLLEAGUE, page).body())
        .contains("name=\"grants\" value=\"yes\" checked", "提交审查意见", "/sign-out")
        .doesNotContain("name=\"grants\" value=\"no\" checked");
    assertThat(hall.get(APPROVER, page).body()).doesNotContain("提交审查意见");
    String both = hall.person(CLERK).toString();
    hall.done(COLLEAGUE, page, page + "/review", Map.of("grants", "yes", "with", both));
    assertThat(hall.reading(id).stage()).isEqualTo(Stage.REVIEWED);
    assertThat(hall.get(COLLEAGUE, page).body()).contains("建议准予").doesNotContain("提交审查意见");
  }

  @Test
  void whoExaminedACaseDoesNotApproveIt() throws Exception {
    CaseId id = reviewed();
    String page = "/review/cases/" + id;
    String shown = hall.get(CLERK, page).body();
    assertThat(shown).contains("aria-disabled=\"true\" aria-describedby=\"why-approve\"");
    assertThat(OfficerHall.ruling(shown)).contains("现在不能准予", "第九条");

    Map<String, String> form = new HashMap<>();
    form.put("request", UUID.randomUUID().toString());
    form.put("version", Long.toString(hall.reading(id).version()));
    HttpResponse<String> refused = hall.post(CLERK, page + "/approve", form);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(OfficerHall.ruling(refused.body())).contains("另一", "第九条");
    assertThat(hall.reading(id).stage()).isEqualTo(Stage.REVIEWED);
    assertThat(hall.events(id)).endsWith("ActRefused");

    hall.done(APPROVER, page, page + "/approve");
    assertThat(hall.reading(id).stage()).isEqualTo(Stage.DECIDED);
    assertThat(hall.get(APPROVER, page).body()).contains("这件已经决定");
  }

  @Test
  void aRefusalNeedsItsArticleAndBothRemedies() throws Exception {
    CaseId id = reviewed();
    String page = "/review/cases/" + id;
    Map<String, String> bare = new HashMap<>();
    for (String kind : List.of("RECONSIDERATION", "LITIGATION")) {
      bare.put("body" + kind, "");
      bare.put("period" + kind, "");
    }
    HttpResponse<String> refused = hall.send(APPROVER, page, page + "/refuse", bare);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(OfficerHall.ruling(refused.body())).contains("现在不能作出不予许可决定", "第三十八条");
    assertThat(refused.body()).contains("name=\"acts\" open");

    hall.done(
        APPROVER,
        page,
        page + "/refuse",
        Map.of(
            "ground", "CONDITION_NOT_MET",
            "basis", "《中华人民共和国食品安全法》第三十六条",
            "bodyRECONSIDERATION", "区人民政府",
            "periodRECONSIDERATION", "自知道之日起60日内",
            "bodyLITIGATION", "区人民法院",
            "periodLITIGATION", "自知道之日起6个月内"));
    assertThat(hall.yimen.enquiries().file(id).orElseThrow().state().decision().orElseThrow())
        .satisfies(
            d -> {
              assertThat(d.granted()).isFalse();
              assertThat(d.grounds())
                  .extracting(g -> g.code())
                  .containsExactly("CONDITION_NOT_MET");
              assertThat(d.remedies()).hasSize(2);
            });
  }

  @Test
  void aProcedureIsLeftOutAndTheClockPageSaysWhyForEveryDay() throws Exception {
    CaseId id = accepted(1);
    String page = "/review/cases/" + id;
    HttpResponse<String> none =
        hall.send(CLERK, page, page + "/suspend", Map.of("kind", "", "firstDay", "30. Februar"));
    assertThat(none.statusCode()).isEqualTo(422);
    hall.done(
        CLERK,
        page,
        page + "/suspend",
        Map.of("kind", "TESTING", "firstDay", "2026-09-22", "toldOn", "2026-09-21"));
    hall.pass(Duration.ofDays(2));
    assertThat(hall.get(CLERK, "/cases/" + id + "/clock").body()).contains("为什么最早");
    hall.done(
        CLERK, page, page + "/resume", Map.of("procedure", "TESTING", "lastDay", "2026-09-23"));

    String clock = hall.get(CLERK, "/cases/" + id + "/clock").body();
    assertThat(cell(clock, "2026-09-21")).isEqualTo("start 0 受理，当日不计");
    assertThat(cell(clock, "2026-09-22")).isEqualTo("out 检测");
    assertThat(cell(clock, "2026-09-23")).isEqualTo("out today 今天，检测");
    assertThat(cell(clock, "2026-09-24")).isEqualTo("ahead 1");
    assertThat(cell(clock, "2026-09-25")).isEqualTo("off 中秋节");
    assertThat(cell(clock, "2026-10-10")).isEqualTo("ahead promise 7 承诺到期，调休上班");
    assertThat(clock)
        .contains("/clauses/PLL-45", "国务院办公厅关于2026年部分节假日安排的通知", "9月30日", "10月10日")
        .contains("检测 9月22日至9月23日，不计");
    assertThat(hall.get(CLERK, "/cases/" + id + "/clock?lang=en").body())
        .contains("Why Sat 10 Oct is the last day", "accepted, not counted", "make-up day");
  }

  @Test
  void onlyTheHeadOfTheAuthorityExtends() throws Exception {
    CaseId id = accepted(1);
    String page = "/review/cases/" + id;
    assertThat(hall.get(APPROVER, page).body())
        .contains("aria-disabled=\"true\" aria-describedby=\"why-extend\"")
        .contains("第四十二条");
    Map<String, String> form = new HashMap<>();
    form.put("request", UUID.randomUUID().toString());
    form.put("version", Long.toString(hall.reading(id).version()));
    form.put("days", "5");
    form.put("told", "yes");
    HttpResponse<String> refused = hall.post(APPROVER, page + "/extend", form);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(hall.yimen.enquiries().file(id).orElseThrow().state().extension()).isEmpty();
  }

  private CaseId reviewed() throws Exception {
    CaseId id = accepted(1);
    String page = "/desk/cases/" + id;
    hall.done(
        CLERK,
        page,
        page + "/review",
        Map.of("grants", "yes", "with", hall.person(COLLEAGUE).toString()));
    return id;
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
    for (String code : List.of("M1", "M2", "M3", "M4")) {
      marks.put("presence." + code, "ORIGINAL");
      marks.put("inForm." + code, "yes");
    }
    hall.done(CLERK, page, page + "/check", marks);
    hall.done(CLERK, page, page + "/accept");
    hall.done(CLERK, page, page + "/handover");
    return hall.caseId(page);
  }

  /** Class, number and word of a day. */
  private static String cell(String html, String day) {
    Matcher cell =
        Pattern.compile(
                "<td class=\"([^\"]*)\"><time datetime=\""
                    + day
                    + "\">[^<]*</time>(?:<b>(\\d+)</b>)?(?:<span>([^<]*)</span>)?")
            .matcher(html);
    assertThat(cell.find()).as(day).isTrue();
    List<String> said = new ArrayList<>();
    for (int i = 1; i <= 3; i++) if (cell.group(i) != null) said.add(cell.group(i));
    return String.join(" ", said);
  }
}
