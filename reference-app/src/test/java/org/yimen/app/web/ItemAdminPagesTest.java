package org.yimen.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yimen.domain.catalogue.ItemState;
import org.yimen.domain.catalogue.VersionStage;
import org.yimen.domain.ids.ItemCode;
import org.yimen.domain.ids.ItemId;
import org.yimen.ports.driving.ItemView;
import org.yimen.testing.Clause;

class ItemAdminPagesTest {
  private static final String MANAGER = "P01/OFFICE";
  private static final String CLERK = "P23/OFFICE";
  private static final String ITEMS = "/admin/items";

  private final OfficerHall hall = new OfficerHall();

  @AfterEach
  void close() {
    hall.close();
  }

  @Test
  void theCatalogueIsFoundByNameCodeAndState() throws Exception {
    assertThat(hall.get(MANAGER, ITEMS).body()).contains("<h1>32 个事项</h1>", "CSGL-01");
    assertThat(hall.get(MANAGER, ITEMS + "?q=csgl").body()).contains("<h1>4 个事项</h1>");
    assertThat(hall.get(MANAGER, ITEMS + "?q=%E8%BF%9B%E5%8F%A3").body()).contains("没有找到事项");
    assertThat(hall.get(MANAGER, ITEMS + "?stage=SUSPENDED").body()).contains("没有找到事项");
    assertThat(hall.get(MANAGER, ITEMS + "?lang=en").body()).contains("32 items", "published");
  }

  @Test
  void aDraftOpenedAndSavedUntouchedIsTheSameVersion() throws Exception {
    for (String code : List.of("CSGL-01", "GGFW-01", "SB-01")) {
      String page = page(code);
      hall.done(MANAGER, page + "/draft", page + "/draft", untouched(page, Map.of()));
      var versions = state(code).versions();
      assertThat(versions).hasSize(2);
      assertThat(versions.get(1).version())
          .isEqualTo(versions.get(0).version().toBuilder().number(2).build());
    }
  }

  @Test
  @Clause({"HUN-4.5.2.4b", "MXH-7b"})
  void onlyWhatTheCentreApprovedIsPublished() throws Exception {
    String page = page("CSGL-01");
    hall.done(MANAGER, page + "/draft", page + "/draft", untouched(page, Map.of("promise", "6")));
    String shown = hall.get(MANAGER, page).body();
    assertThat(shown).contains("6 个工作日", "aria-describedby=\"why-publish\"", "第七条");

    HttpResponse<String> early = hall.post(MANAGER, page + "/publish", form("CSGL-01", Map.of()));
    assertThat(early.statusCode()).isEqualTo(422);
    assertThat(OfficerHall.ruling(early.body())).contains("现在不能公布", "草稿还没有经中心审定");
    assertThat(state("CSGL-01").versions().get(1).stage()).isEqualTo(VersionStage.DRAFTED);
    assertThat(hall.get("", "/guides/CSGL-01").body()).doesNotContain("6 个工作日");

    HttpResponse<String> clerk = hall.post(CLERK, page + "/approve", form("CSGL-01", Map.of()));
    assertThat(clerk.statusCode()).isEqualTo(422);
    assertThat(OfficerHall.ruling(clerk.body())).contains("现在不能审定");

    hall.done(MANAGER, page, page + "/approve");
    HttpResponse<String> by = hall.post(CLERK, page + "/publish", form("CSGL-01", Map.of()));
    assertThat(by.statusCode()).isEqualTo(422);
    assertThat(state("CSGL-01").versions().get(1).stage()).isEqualTo(VersionStage.APPROVED);
    hall.done(MANAGER, page, page + "/publish");
    assertThat(state("CSGL-01").versions())
        .extracting(v -> v.stage())
        .containsExactly(VersionStage.SUPERSEDED, VersionStage.PUBLISHED);
    assertThat(hall.get("", "/guides/CSGL-01").body()).contains("6 个工作日");
    assertThat(hall.get(MANAGER, page + "?version=1").body()).contains("7 个工作日");
  }

  @Test
  void aNewItemTellsWhatItsGuideDoesNotSayYet() throws Exception {
    Map<String, String> fields = untouched(ITEMS + "/new", Map.of());
    HttpResponse<String> nothing = hall.post(MANAGER, ITEMS + "/new", fields);
    assertThat(nothing.statusCode()).isEqualTo(422);
    assertThat(OfficerHall.ruling(nothing.body())).contains("“编码”", "“名称”没有填写", "“领域”没有填写");

    fields.putAll(
        Map.of(
            "code",
            "NEW-1",
            "nameZh",
            "新事项",
            "itemField",
            "城市管理",
            "lead",
            "CSGL",
            "material.0.nameZh",
            "申请书",
            "material.0.code",
            "M1",
            "material.0.originals",
            "x"));
    HttpResponse<String> wrong = hall.post(MANAGER, ITEMS + "/new", fields);
    assertThat(OfficerHall.ruling(wrong.body())).contains("“材料”没有按要求填写");
    assertThat(wrong.body()).contains("value=\"新事项\"", "value=\"申请书\"");
    fields.put("material.0.originals", "2");
    String location = location(hall.post(MANAGER, ITEMS + "/new", fields));
    assertThat(hall.get(MANAGER, location).body())
        .contains("新事项", "申请书 · 原件 2 份", "指南还没有写", "<li>依据</li>");
    assertThat(state("NEW-1").versions().get(0).version().material(code("M1"))).isPresent();
  }

  @Test
  void theSecondClickOnTheSameFormIsTheSameDraft() throws Exception {
    Map<String, String> fields =
        untouched(
            ITEMS + "/new",
            Map.of("code", "NEW-1", "nameZh", "新事项", "itemField", "城市管理", "lead", "CSGL"));
    String first = location(hall.post(MANAGER, ITEMS + "/new", fields));
    assertThat(location(hall.post(MANAGER, ITEMS + "/new", fields))).isEqualTo(first);
    assertThat(hall.yimen.itemOffice().items()).hasSize(33);
  }

  @Test
  void aStaleFormWritesNothing() throws Exception {
    String page = page("CSGL-01");
    Map<String, String> old = untouched(page, Map.of("promise", "3"));
    hall.done(MANAGER, page + "/draft", page + "/draft", untouched(page, Map.of("promise", "6")));
    HttpResponse<String> stale = hall.post(MANAGER, page + "/draft", old);
    assertThat(stale.statusCode()).isEqualTo(409);
    assertThat(OfficerHall.ruling(stale.body())).contains("已被他人改动");
    assertThat(stale.body()).contains("name=\"promise\" value=\"3\"");
    HttpResponse<String> approval =
        hall.post(MANAGER, page + "/approve", Map.of("request", id(), "version", "3"));
    assertThat(approval.statusCode()).isEqualTo(409);
    assertThat(state("CSGL-01").versions().get(1).version().promise().orElseThrow().workingDays())
        .isEqualTo(6);
  }

  @Test
  void intakeIsSuspendedWithItsGroundAndResumed() throws Exception {
    String page = page("GGFW-01");
    HttpResponse<String> bare = hall.send(MANAGER, page, page + "/suspend", Map.of());
    assertThat(bare.statusCode()).isEqualTo(422);
    assertThat(OfficerHall.ruling(bare.body())).contains("“理由”没有填写");
    hall.done(MANAGER, page, page + "/suspend", Map.of("ground", "系统升级<b>"));
    assertThat(hall.get(MANAGER, page).body()).contains("暂停办理", "理由：系统升级&lt;b&gt;");
    hall.done(MANAGER, page, page + "/resume");
    hall.done(MANAGER, page, page + "/withdraw", Map.of("ground", "依据废止"));
    assertThat(hall.get(MANAGER, page).body()).contains("事项已取消").doesNotContain("/withdraw\"");
  }

  @Test
  void hostileTextIsShownAsTextAndUnseenSignsAreRefused() throws Exception {
    Map<String, String> fields =
        untouched(
            ITEMS + "/new",
            Map.of(
                "code",
                "NEW-1",
                "nameZh",
                "<script>alert(1)</script>",
                "itemField",
                "城\u202e市",
                "lead",
                "CSGL"));
    HttpResponse<String> refused = hall.post(MANAGER, ITEMS + "/new", fields);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert");
    fields.put("itemField", "城市");
    String location = location(hall.post(MANAGER, ITEMS + "/new", fields));
    assertThat(hall.get(MANAGER, location).body())
        .contains("&lt;script&gt;alert(1)")
        .doesNotContain("<script>alert");
  }

  @Test
  void aFileWithABadRowIsTakenOnlyWhenTheGoodOnesAreAskedFor() throws Exception {
    String file =
        "department,main_item,name,area_code,item_code,task_type,dept_code\n"
            + "城管,主项,好事项,440000,GOOD-1,20,CSGL\n城管,主项,,440000,BAD-1,20,CSGL\n";
    HttpResponse<String> bad = hall.upload(MANAGER, ITEMS + "/import", "items.csv", file, Map.of());
    assertThat(bad.statusCode()).isEqualTo(422);
    assertThat(bad.body()).contains("有 1 处不对，一个也没有导入；对的有 1 行", "第3行，name：此栏不能为空");
    assertThat(hall.yimen.itemOffice().items()).hasSize(32);
    HttpResponse<String> kept =
        hall.upload(MANAGER, ITEMS + "/import", "items.csv", file, Map.of("keepGood", "yes"));
    assertThat(kept.body()).contains("草拟了 1 个事项", "第3行");
    assertThat(state("GOOD-1").versions().get(0).stage()).isEqualTo(VersionStage.DRAFTED);
    assertThat(hall.post(MANAGER, ITEMS + "/import", Map.of("request", id())).statusCode())
        .isEqualTo(422);
  }

  @Test
  void whoHasNoOfficeRoleStaysOutside() throws Exception {
    assertThat(hall.get("P23", ITEMS).statusCode()).isEqualTo(403);
    assertThat(hall.post("P23", page("CSGL-01") + "/approve", Map.of()).statusCode())
        .isEqualTo(403);
    assertThat(hall.get("", ITEMS).statusCode()).isEqualTo(303);
    assertThat(hall.get(MANAGER, ITEMS + "/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    assertThat(hall.get(MANAGER, ITEMS + "/nothing").statusCode()).isEqualTo(404);
  }

  private String page(String code) {
    return ITEMS + "/" + item(code).id();
  }

  private ItemView item(String code) {
    return hall.yimen.itemOffice().items().stream()
        .filter(i -> i.code().equals(new ItemCode(code)))
        .findFirst()
        .orElseThrow();
  }

  private ItemState state(String code) {
    ItemId id = item(code).id();
    return hall.yimen.itemOffice().item(id).orElseThrow();
  }

  private Map<String, String> form(String code, Map<String, String> more) {
    Map<String, String> form = new HashMap<>(more);
    form.put("request", id());
    form.put("version", Long.toString(item(code).version()));
    return form;
  }

  /** The draft's form as it stands, with some fields typed over. */
  private Map<String, String> untouched(String page, Map<String, String> typed) throws Exception {
    String address = page.endsWith("/new") ? page : page + "/draft";
    Map<String, String> fields = FilledForm.of(hall.get(MANAGER, address).body(), address);
    Matcher deciding =
        Pattern.compile("name=\"deciding\" value=\"([^\"]+)\" checked")
            .matcher(hall.get(MANAGER, address).body());
    while (deciding.find()) fields.merge("deciding", deciding.group(1), (a, b) -> a + " " + b);
    fields.putAll(typed);
    return fields;
  }

  private static String location(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(OfficerHall.ruling(answer.body())).isEqualTo(303);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private static org.yimen.domain.ids.MaterialCode code(String code) {
    return new org.yimen.domain.ids.MaterialCode(code);
  }

  private static String id() {
    return UUID.randomUUID().toString();
  }
}
