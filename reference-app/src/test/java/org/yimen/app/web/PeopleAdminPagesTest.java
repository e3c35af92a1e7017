package org.yimen.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.staff.ChangeCause;
import org.yimen.domain.staff.Functions;
import org.yimen.domain.staff.MandateState;
import org.yimen.domain.staff.PostingState;
import org.yimen.ports.driving.OfficerView;
import org.yimen.ports.driving.StaffOffice;
import org.yimen.ports.journal.Entry;
import org.yimen.testing.Clause;

class PeopleAdminPagesTest {
  private static final String MANAGER = "P01/OFFICE";
  private static final String PEOPLE = "/admin/people";
  private static final String NEW = PEOPLE + "/new";

  private final OfficerHall hall = new OfficerHall();
  private final StaffOffice staff = hall.yimen.staffOffice();

  @AfterEach
  void close() {
    hall.close();
  }

  @Test
  void everybodyPostedStandsInTheListByName() throws Exception {
    assertThat(hall.get(MANAGER, PEOPLE).body())
        .contains("<h1>36 人在岗或将到岗</h1>", "骆清和", "中心管理人员", "单若水", "THL-03");
    assertThat(hall.get(MANAGER, page("P23")).body())
        .contains("<h1>单若水</h1>", "市场监督管理所", "2025-01-02 起", "该单位全部事项");
  }

  @Test
  void somebodyIsPostedGivenAMandateAndLeaves() throws Exception {
    String page = location(hall.post(MANAGER, NEW, newcomer(Map.of())));
    PersonId person = PersonId.of(page.substring(page.lastIndexOf('/') + 1));
    assertThat(staff.nameOf(person)).contains("新来的");
    PostingState posting = staff.postings(person).get(0);
    assertThat(posting.functions()).containsExactly(Functions.WINDOW_CLERK);
    assertThat(posting.windows()).extracting(w -> w.value()).containsExactly("THL-03");
    assertThat(hall.get(MANAGER, page).body()).contains("没有授权委托书");

    Map<String, String> mandate = new HashMap<>();
    mandate.put("department", "SCJG");
    mandate.put("items", "SCJG-01，SCJG-02");
    mandate.put("first", "2026-09-21");
    mandate.put("last", "2026-12-31");
    HttpResponse<String> unknown =
        hall.send(MANAGER, page, page + "/give-mandate", with(mandate, "items", "NO-SUCH"));
    assertThat(unknown.statusCode()).isEqualTo(422);
    assertThat(OfficerHall.ruling(unknown.body())).contains("“事项编码”没有按要求填写");
    HttpResponse<String> unproven = hall.send(MANAGER, page, page + "/give-mandate", mandate);
    assertThat(unproven.statusCode()).isEqualTo(422);
    assertThat(OfficerHall.ruling(unproven.body())).contains("“委托书”没有按要求填写");
    assertThat(staff.mandates(person)).isEmpty();
    mandate.put("letter", "yes");
    hall.done(MANAGER, page, page + "/give-mandate", mandate);
    MandateState given = staff.mandates(person).get(0);
    assertThat(given.items()).hasSize(2);
    assertThat(hall.get(MANAGER, page).body()).contains("SCJG-01", "2026-09-21 至 2026-12-31");

    hall.done(MANAGER, page, page + "/end-mandate", Map.of("lastDay", "2026-09-30"));
    hall.done(
        MANAGER,
        page,
        page + "/end-posting",
        Map.of("lastDay", "2026-09-21", "cause", "WORK_NEED"));
    assertThat(staff.mandates(person).get(0).period().last()).contains(LocalDate.of(2026, 9, 30));
    hall.pass(java.time.Duration.ofDays(1));
    assertThat(hall.get(MANAGER, PEOPLE).body()).contains("<h1>36 人在岗或将到岗</h1>", "已离开的人员");
  }

  @Test
  void whoLeavesEarlyDoesSoWithACauseAndItStandsBesideThePosting() throws Exception {
    String page = page("P23");
    Map<String, String> form =
        new HashMap<>(OfficerHall.hidden(hall.get(MANAGER, page).body(), page + "/end-posting"));
    form.put("lastDay", "2026-11-30");
    HttpResponse<String> refused = hall.post(MANAGER, page + "/end-posting", form);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(OfficerHall.ruling(refused.body()))
        .contains("在窗口工作22个月，不到36个月", "提前结束派驻须说明原因", "4.2.1.2条", "请选填原因");
    assertThat(staff.postings(hall.person("P23")).get(0).period().last()).isEmpty();
    assertThat(refused.body()).doesNotContain("name=\"opinion\"", "name=\"announced\"");
    Map<String, String> told = Map.of("lastDay", "2026-11-30", "cause", "REFORM");
    hall.done(MANAGER, page, page + "/end-posting", told);
    assertThat(hall.get(MANAGER, page).body()).contains("2025-01-02 至 2026-11-30 · 机构改革");
    assertThat(staff.postings(hall.person("P23")).get(0).end().orElseThrow().cause())
        .contains(ChangeCause.REFORM);
    Map<String, String> strange = with(form, "cause", "NOTHING");
    assertThat(hall.post(MANAGER, page + "/end-posting", strange).statusCode()).isEqualTo(422);
  }

  @Test
  void whatIsToldOfSomebodyNewStandsThereAndTheDayOfBirthNowhere() throws Exception {
    Map<String, String> facts =
        Map.of(
            "employment", "TEMPORARY",
            "born", "1991-07-19",
            "rank", "四级主任科员",
            "appointment", "yes");
    String page = location(hall.post(MANAGER, NEW, newcomer(facts)));
    assertThat(hall.get(MANAGER, page).body())
        .contains("临时聘用 · 有任命文件")
        .doesNotContain("1991", "四级主任科员");
    HttpResponse<String> untold = hall.post(MANAGER, NEW, newcomer(Map.of("employment", "")));
    assertThat(hall.get(MANAGER, location(untold)).body()).contains("没有说明：身份");
    HttpResponse<String> bad = hall.post(MANAGER, NEW, newcomer(Map.of("born", "昨天")));
    assertThat(bad.statusCode()).isEqualTo(422);
    assertThat(OfficerHall.ruling(bad.body())).contains("“出生日期”没有按要求填写");
  }

  @Test
  @Clause({"HUN-4.1.1b", "HUN-4.2.1.2b"})
  void theListSaysWhatTheCentreLacksWithTheArticle() throws Exception {
    assertThat(hall.get(MANAGER, PEOPLE).body())
        .contains("机构人员核查", "市场监督管理所应有部门领导1名，现有0名", "4.2.1.1条")
        .doesNotContain("市场监督管理所的窗口工作人员应不少于2名");
    String page = page("P23");
    Map<String, String> gone = Map.of("lastDay", "2026-09-21", "cause", "REFORM");
    hall.done(MANAGER, page, page + "/end-posting", gone);
    hall.pass(java.time.Duration.ofDays(1));
    assertThat(hall.get(MANAGER, PEOPLE).body()).contains("市场监督管理所的窗口工作人员应不少于2名，现有1名", "4.2.1.2条");
  }

  @Test
  void aNameIsErasedAndNeverWasInTheJournal() throws Exception {
    String page = location(hall.post(MANAGER, NEW, newcomer(Map.of())));
    hall.done(MANAGER, page, page + "/rename", Map.of("name", "改了名"));
    assertThat(hall.get(MANAGER, page).body()).contains("<h1>改了名</h1>");
    hall.done(MANAGER, page, page + "/erase-name");
    assertThat(hall.get(MANAGER, page).body())
        .contains("<h1>没有登记姓名</h1>")
        .doesNotContain("改了名", "新来的");
    List<Entry> all = hall.yimen.journal().after(0, Integer.MAX_VALUE);
    assertThat(all).extracting(Entry::eventName).endsWith("PersonErased");
    assertThat(all).noneMatch(e -> e.payload().contains("改了名") || e.payload().contains("新来的"));
    assertThat(all).noneMatch(e -> e.payload().contains("单若水"));
  }

  @Test
  @Clause({"MXH-4g"})
  void aRefusedPostingShowsItsRulingAndKeepsWhatWasTyped() throws Exception {
    HttpResponse<String> wrongBody =
        hall.post(MANAGER, NEW, newcomer(Map.of("department", "SHSW")));
    assertThat(wrongBody.statusCode()).isEqualTo(422);
    assertThat(OfficerHall.ruling(wrongBody.body())).contains("现在不能派驻", "第四条");
    assertThat(wrongBody.body()).contains("value=\"新来的\"", "value=\"THL-03\" checked");
    HttpResponse<String> nothing =
        hall.post(
            MANAGER, NEW, newcomer(Map.of("function", "KIOSK", "first", "gestern", "name", " ")));
    assertThat(OfficerHall.ruling(nothing.body())).contains("“职能”", "“日期”");
    assertThat(staff.officers()).hasSize(36);
  }

  @Test
  void whoIsNotTheManagerSeesWhyThereIsNoForm() throws Exception {
    String page = page("P23");
    String shown = hall.get("P23/OFFICE", page).body();
    assertThat(shown).contains("aria-describedby=\"why-arrange\"").doesNotContain("/end-posting");
    Map<String, String> form = Map.of("request", id(), "name", "换了");
    HttpResponse<String> refused = hall.post("P23/OFFICE", page + "/rename", form);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(OfficerHall.ruling(refused.body())).contains("现在不能修改姓名", "本系统规则第5条");
    assertThat(staff.nameOf(hall.person("P23"))).contains("单若水");
    assertThat(hall.get("P23", page).statusCode()).isEqualTo(403);
  }

  @Test
  void aStalePageEndsNothingAndASecondClickIsTheSame() throws Exception {
    String page = page("P23");
    Map<String, String> old =
        new HashMap<>(OfficerHall.hidden(hall.get(MANAGER, page).body(), page + "/end-posting"));
    old.put("lastDay", "2026-12-31");
    old.put("cause", "REFORM");
    hall.done(
        MANAGER, page, page + "/end-posting", Map.of("lastDay", "2026-11-30", "cause", "REFORM"));
    HttpResponse<String> stale = hall.post(MANAGER, page + "/end-posting", old);
    assertThat(stale.statusCode()).isEqualTo(409);
    assertThat(OfficerHall.ruling(stale.body())).contains("已被他人改动");
    assertThat(staff.postings(hall.person("P23")).get(0).period().last())
        .contains(LocalDate.of(2026, 11, 30));

    Map<String, String> form = newcomer(Map.of());
    assertThat(location(hall.post(MANAGER, NEW, form)))
        .isEqualTo(location(hall.post(MANAGER, NEW, form)));
    assertThat(staff.officers()).extracting(OfficerView::person).hasSize(37);
  }

  @Test
  void hostileNamesAreShownAsTextAndUnseenSignsAreRefused() throws Exception {
    String page =
        location(hall.post(MANAGER, NEW, newcomer(Map.of("name", "<script>alert(1)</script>"))));
    for (String shown : List.of(PEOPLE, page))
      assertThat(hall.get(MANAGER, shown).body())
          .contains("&lt;script&gt;alert(1)")
          .doesNotContain("<script>alert");
    HttpResponse<String> turned = hall.post(MANAGER, NEW, newcomer(Map.of("name", "甲\u202e乙")));
    assertThat(turned.statusCode()).isEqualTo(422);
    assertThat(OfficerHall.ruling(turned.body())).contains("“姓名”没有按要求填写");
    assertThat(hall.get(MANAGER, PEOPLE + "/nothing").statusCode()).isEqualTo(404);
  }

  private String page(String code) {
    return PEOPLE + "/" + hall.person(code);
  }

  private Map<String, String> newcomer(Map<String, String> typed) throws Exception {
    Map<String, String> form =
        new HashMap<>(OfficerHall.hidden(hall.get(MANAGER, NEW).body(), NEW));
    form.put("name", "新来的");
    form.put("department", "SCJG");
    form.put("function", "WINDOW_CLERK");
    form.put("window", "THL-03");
    form.put("first", "2026-09-21");
    form.put("last", "");
    form.put("employment", "ESTABLISHED");
    form.putAll(typed);
    return form;
  }

  private static Map<String, String> with(Map<String, String> form, String name, String value) {
    Map<String, String> other = new HashMap<>(form);
    other.put(name, value);
    return other;
  }

  private static String location(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(OfficerHall.ruling(answer.body())).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private static String id() {
    return UUID.randomUUID().toString();
  }
}
