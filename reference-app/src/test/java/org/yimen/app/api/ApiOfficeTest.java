package org.yimen.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.yimen.app.api.ApiHall.Reply;
import org.yimen.domain.catalogue.VersionStage;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.organisation.Window;
import org.yimen.ports.driving.CentreView;
import org.yimen.ports.driving.ItemView;
import org.yimen.testing.Clause;

/** What the office does on its pages, done over HTTP alone, every operation of it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ApiOfficeTest {
  /** Groups of the document whose operations are carried out here. */
  static final Set<String> GROUPS = Set.of("centre", "officers", "items");

  private static final String MANAGER = "P01";
  private static final String ADMINISTRATOR = "boss";
  private static final String CLERK = "P23";
  private static final String HALL = "/office/halls/THL";
  private static ApiHall hall;

  @BeforeAll
  static void open() throws Exception {
    hall = new ApiHall();
  }

  @AfterAll
  static void close() {
    hall.close();
  }

  private static Reply centre() throws Exception {
    return hall.get("/office/centre").by(MANAGER).gives(200);
  }

  private static Map<String, Object> fields(Map<String, ?> more) throws Exception {
    Map<String, Object> body = new HashMap<>(more);
    body.put("version", centre().body().at("/version").asLong());
    return body;
  }

  private static Map<String, Object> serves(Map<String, ?> more) {
    Map<String, Object> window = new HashMap<>(more);
    window.put("kind", "ENQUIRY");
    window.put("lanes", List.of("THL-E"));
    return window;
  }

  private static Window window(String code) {
    return hall.yimen.centreOffice().centres().stream()
        .map(CentreView::centre)
        .flatMap(c -> c.windows().stream())
        .filter(w -> w.id().equals(new WindowId(code)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  @Order(1)
  void aHallWithItsLaneAndWindowIsArranged() throws Exception {
    Reply before = centre();
    assertThat(before.texts("/halls", "id")).contains("THL", "JD");
    assertThat(before.text("/may/decision")).isEqualTo("GRANTED");
    String department = before.text("/departments/0/id");
    Map<String, Object> site =
        new HashMap<>(
            Map.of(
                "nameZh", "东部大厅",
                "address", "东路1号",
                "fields", List.of("社保"),
                "managedBy", department,
                "opens", "09:00",
                "closes", "08:00",
                "clocks", List.of("KQ-1")));
    Map<String, Object> east = fields(Map.of("code", "东厅", "hall", site));
    Reply wrong = hall.post("/office/halls").by(MANAGER).once().sending(east).gives(422);
    assertThat(wrong.texts("/reasons", "id")).containsOnly("YM-8");
    assertThat(wrong.body().at("/reasons/0/arguments/0/value").asText()).isEqualTo("hours");
    site.put("closes", "17:30");
    UUID once = UUID.randomUUID();
    Reply added = hall.post("/office/halls").by(MANAGER).once(once).sending(east).gives(201);
    assertThat(added.texts("/centre/halls", "id")).contains("东厅");
    assertThat(hall.post("/office/halls").by(MANAGER).once(once).sending(east).gives(201).body())
        .isEqualTo(added.body());
    Map<String, Object> elsewhere = new HashMap<>(site);
    elsewhere.put("address", "东路2号");
    Map<String, Object> moved = new HashMap<>(east);
    moved.remove("code");
    moved.put("hall", elsewhere);
    String east2 = "/office/halls/" + java.net.URLEncoder.encode("东厅", "UTF-8");
    Reply stale = hall.post(east2 + "/change").by(MANAGER).once().sending(moved).gives(409);
    assertThat(stale.texts("/reasons", "id")).containsExactly("YM-2");
    Reply changed = hall.done(MANAGER, east2 + "/change", fields(moved));
    assertThat(changed.texts("/centre/halls", "address")).contains("东路2号").doesNotContain("东路1号");

    Reply lane =
        hall.post(HALL + "/lanes")
            .by(MANAGER)
            .once()
            .sending(
                fields(
                    Map.of(
                        "code", "THL-E",
                        "nameZh", "不动产",
                        "prefix", "e",
                        "services", List.of("不动产登记"))))
            .gives(201);
    assertThat(lane.texts("/centre/lanes", "prefix")).contains("E");
    hall.done(
        MANAGER, HALL + "/lanes/THL-E/names", fields(Map.of("nameZh", "房屋", "nameEn", "Homes")));
    hall.post(HALL + "/windows")
        .by(MANAGER)
        .once()
        .sending(fields(Map.of("code", "THL-88", "window", serves(Map.of()))))
        .gives(201);
    assertThat(window("THL-88").services()).hasSize(1);
    hall.done(
        MANAGER,
        HALL + "/windows/THL-88/change",
        fields(Map.of("window", serves(Map.of("spoken", "八八")))));
    assertThat(window("THL-88").called()).isEqualTo("八八");
    UUID again = UUID.randomUUID();
    Map<String, Object> seen = fields(Map.of());
    String removal = HALL + "/windows/THL-88/removal";
    Reply removed = hall.post(removal).by(MANAGER).once(again).sending(seen).gives(200);
    assertThat(removed.texts("/centre/windows", "id")).doesNotContain("THL-88");
    assertThat(hall.post(removal).by(MANAGER).once(again).sending(seen).gives(200).body())
        .isEqualTo(removed.body());
    hall.post(HALL + "/windows/none/change")
        .by(MANAGER)
        .once()
        .sending(fields(Map.of("window", serves(Map.of()))))
        .gives(404);
  }

  @Test
  @Order(2)
  void whoDoesNotManageTheCentreIsToldSo() throws Exception {
    Reply centre = hall.get("/office/centre").by(ADMINISTRATOR).gives(200);
    assertThat(centre.text("/may/decision")).isEqualTo("REFUSED");
    Map<String, Object> names = fields(Map.of("nameZh", "别的名字"));
    Reply refused =
        hall.post(HALL + "/lanes/THL-E/names").by(ADMINISTRATOR).once().sending(names).gives(403);
    assertThat(refused.text("/decision")).isEqualTo("REFUSED");
    assertThat(centre().texts("/lanes", "nameZh")).contains("房屋").doesNotContain("别的名字");
    Reply closed = hall.get("/office/centre").by(CLERK).gives(403);
    assertThat(closed.text("/type")).isEqualTo("urn:yimen:problem:role-missing");
  }

  @Test
  @Order(3)
  void anOfficerComesIsAuthorisedAndGoes() throws Exception {
    Map<String, Object> posting =
        Map.of(
            "department",
            "SCJG",
            "functions",
            List.of("WINDOW_CLERK"),
            "windows",
            List.of("THL-03"),
            "first",
            "2026-09-21");
    Map<String, Object> newcomer = Map.of("name", "新来的人", "posting", posting);
    Map<String, Object> none = new HashMap<>(posting);
    none.put("functions", List.of("KING"));
    none.put("windows", List.of("NO"));
    Map<String, Object> bare = Map.of("name", "新来的人", "posting", none);
    Reply wrong = hall.post("/office/officers").by(MANAGER).once().sending(bare).gives(422);
    assertThat(wrong.body().at("/reasons").findValuesAsText("value"))
        .contains("functions", "window");
    UUID once = UUID.randomUUID();
    Reply posted =
        hall.post("/office/officers").by(MANAGER).once(once).sending(newcomer).gives(201);
    assertThat(
            hall.post("/office/officers")
                .by(MANAGER)
                .once(once)
                .sending(newcomer)
                .gives(201)
                .body())
        .isEqualTo(posted.body());
    String one = "/office/officers/" + posted.text("/officer/id");
    assertThat(posted.text("/officer/name")).isEqualTo("新来的人");
    Map<String, Object> mandate =
        new HashMap<>(
            Map.of(
                "department",
                "SCJG",
                "items",
                List.of("SCJG-04"),
                "first",
                "2026-09-21",
                "letterSeen",
                false));
    Reply letter = hall.post(one + "/mandates").by(MANAGER).once().sending(mandate).gives(422);
    assertThat(letter.body().at("/reasons/0/arguments/0/value").asText()).isEqualTo("letter");
    mandate.put("letterSeen", true);
    Reply given = hall.post(one + "/mandates").by(MANAGER).once().sending(mandate).gives(201);
    assertThat(given.body().at("/officer/mandates/0/items").size()).isEqualTo(1);
    Map<String, Object> second =
        Map.of(
            "functions",
            List.of("REVIEWER"),
            "windows",
            List.of(),
            "first",
            "2026-09-22",
            "last",
            "2026-09-30");
    Reply twice = hall.post(one + "/postings").by(MANAGER).once().sending(second).gives(201);
    assertThat(twice.body().at("/officer/postings").size()).isEqualTo(2);

    hall.done(MANAGER, one + "/name", Map.of("name", "改名的人"));
    assertThat(hall.get(one).by(MANAGER).gives(200).text("/name")).isEqualTo("改名的人");
    Map<String, Object> end = Map.of("version", 1, "lastDay", "2026-09-25");
    String first = posted.text("/officer/postings/0/id");
    Reply early =
        hall.post(one + "/postings/" + first + "/end").by(MANAGER).once().sending(end).gives(422);
    assertThat(early.text("/reasons/1/clauses/1/id")).isEqualTo("HUN-4.2.1.2c");
    assertThat(
            hall.get("/office/establishment").by(MANAGER).gives(200).text("/ruling/reasons/0/code"))
        .isEqualTo("staff.DEPARTMENT_STAFFED_OTHERWISE");
    Map<String, Object> gone = Map.of("version", 1, "lastDay", "2026-09-25", "cause", "REFORM");
    hall.done(MANAGER, one + "/postings/" + first + "/end", gone);
    Reply ended =
        hall.done(MANAGER, one + "/mandates/" + given.text("/officer/mandates/0/id") + "/end", end);
    assertThat(ended.text("/officer/mandates/0/last")).isEqualTo("2026-09-25");
    assertThat(ended.texts("/officer/postings", "last")).contains("2026-09-25");
    Reply erased = hall.post(one + "/name-erasure").by(MANAGER).once().gives(200);
    assertThat(erased.body().at("/officer").has("name")).isFalse();
    assertThat(hall.get("/office/officers").by(MANAGER).gives(200).texts("/officers", "name"))
        .isNotEmpty()
        .doesNotContain("新来的人", "改名的人");
  }

  @Test
  @Order(4)
  @Clause("WF-32")
  void anItemIsReadChangedApprovedAndPublished() throws Exception {
    Reply list = hall.get("/office/items?q=csgl-01&stage=PUBLISHED").by(MANAGER).gives(200);
    assertThat(list.texts("/items", "code")).containsExactly("CSGL-01");
    assertThat(list.texts("/items", "nameZh")).hasSize(1);
    assertThat(hall.get("/office/items?stage=none").by(MANAGER).gives(400).text("/faults/0/at"))
        .isEqualTo("stage");
    String one = "/office/items/" + list.text("/items/0/id");
    Reply file = hall.get(one).by(MANAGER).gives(200);
    ObjectNode item = file.body().at("/versions/0/item").deepCopy();
    item.put("promisedDays", 6);
    Map<String, Object> draft = new HashMap<>();
    draft.put("version", list.body().at("/items/0/version").asLong());
    draft.put("item", item);
    Reply drafted = hall.done(MANAGER, one + "/draft", draft);
    Reply after = hall.get(one).by(MANAGER).gives(200);
    for (String stage : List.of("DRAFTED", "PUBLISHED"))
      assertThat(
              hall.get("/office/items?stage=" + stage)
                  .by(MANAGER)
                  .gives(200)
                  .texts("/items", "code"))
          .as("it stands under both")
          .contains("CSGL-01");
    assertThat(after.body().at("/versions/1/item")).isEqualTo(item);
    assertThat(after.texts("/may", "act"))
        .containsExactly("approval", "publication", "suspension", "resumption", "withdrawal");
    Reply early =
        hall.post(one + "/publication").by(MANAGER).once().sending(seen(drafted)).gives(422);
    assertThat(early.texts("/reasons", "articleZh")).isNotEmpty();
    Reply approved = hall.done(MANAGER, one + "/approval", seen(drafted));
    Reply published = hall.done(MANAGER, one + "/publication", seen(approved));
    assertThat(published.text("/line/stage")).isEqualTo("PUBLISHED");
    JsonNode open = hall.get("/guides/CSGL-01").gives(200).body();
    assertThat(open.at("/promisedDays").asInt()).isEqualTo(6);
    for (String field :
        List.of(
            "nameZh",
            "content",
            "conditions",
            "procedure",
            "statutoryDays",
            "placeAndHours",
            "telephone")) assertThat(open.get(field)).as(field).isEqualTo(item.get(field));
    for (String part : List.of("materials", "basis", "remedies"))
      assertThat(open.get(part).findValuesAsText("nameZh"))
          .as(part)
          .isEqualTo(item.get(part).findValuesAsText("nameZh"));
    assertThat(open.get("basis").findValuesAsText("article"))
        .isNotEmpty()
        .isEqualTo(item.get("basis").findValuesAsText("article"));
    Map<String, Object> ground = new HashMap<>(seen(published));
    ground.put("ground", "");
    hall.post(one + "/suspension").by(MANAGER).once().sending(ground).gives(422);
    ground.put("ground", "系统升级");
    Reply rests = hall.done(MANAGER, one + "/suspension", ground);
    assertThat(rests.text("/line/ground")).isEqualTo("系统升级");
    Reply resumed = hall.done(MANAGER, one + "/resumption", seen(rests));
    Map<String, Object> last = new HashMap<>(seen(resumed));
    last.put("ground", "依据废止");
    assertThat(hall.done(MANAGER, one + "/withdrawal", last).text("/line/stage"))
        .isEqualTo("WITHDRAWN");
  }

  /** The version after an act. */
  private static Map<String, Object> seen(Reply done) {
    return Map.of("version", done.body().at("/line/version").asLong());
  }

  @Test
  @Order(5)
  void everyItemOfTheHallComesBackAsItWasRead() throws Exception {
    for (ItemView view : new ArrayList<>(hall.yimen.itemOffice().items())) {
      if (view.stage() != VersionStage.PUBLISHED) continue;
      String one = "/office/items/" + view.id();
      JsonNode item = hall.get(one).by(MANAGER).gives(200).body().at("/versions/0/item");
      hall.done(MANAGER, one + "/draft", Map.of("version", view.version(), "item", item));
      var versions = hall.yimen.itemOffice().item(view.id()).orElseThrow().versions();
      assertThat(versions.get(1).version())
          .as(view.code().value())
          .isEqualTo(versions.get(0).version().toBuilder().number(2).build());
    }
  }

  @Test
  @Order(6)
  void aNewItemIsDraftedOnceAndAFileOfThemToo() throws Exception {
    Reply free = hall.get("/office/items?q=GGFW-01").by(MANAGER).gives(200);
    String known = "/office/items/" + free.text("/items/0/id");
    ObjectNode item =
        hall.get(known).by(MANAGER).gives(200).body().at("/versions/0/item").deepCopy();
    Reply taken = hall.post("/office/items").by(MANAGER).once().sending(item.toString()).gives(422);
    assertThat(taken.texts("/reasons", "id")).contains("YM-3");
    item.put("code", "NEW-1");
    UUID once = UUID.randomUUID();
    Reply drafted =
        hall.post("/office/items").by(MANAGER).once(once).sending(item.toString()).gives(201);
    assertThat(drafted.text("/line/stage")).isEqualTo("DRAFTED");
    assertThat(
            hall.post("/office/items")
                .by(MANAGER)
                .once(once)
                .sending(item.toString())
                .gives(201)
                .body())
        .isEqualTo(drafted.body());
    item.put("code", " ");
    item.put("nameZh", "");
    Reply wrong = hall.post("/office/items").by(MANAGER).once().sending(item.toString()).gives(422);
    assertThat(wrong.body().at("/reasons").findValuesAsText("value")).contains("code", "nameZh");

    String file =
        """
        department,main_item,name,area_code,item_code,task_type,dept_code
        区经信局,未分类,第一项,511602000000,A-1,10,CSGL
        区经信局,未分类,第二项,511602000000,A-2,never,CSGL
        """;
    Map<String, Object> strict = Map.of("csv", file, "keepGood", false);
    Reply told = hall.done(MANAGER, "/office/items/import", strict);
    assertThat(told.body().at("/drafted").asInt()).isZero();
    assertThat(told.body().at("/faults/0/line").asInt()).isEqualTo(3);
    assertThat(told.text("/faults/0/kind")).isEqualTo("UNKNOWN_TASK_TYPE");
    int before = hall.yimen.itemOffice().items().size();
    UUID first = UUID.randomUUID();
    Map<String, Object> good = Map.of("csv", file, "keepGood", true);
    Reply kept = hall.post("/office/items/import").by(MANAGER).once(first).sending(good).gives(200);
    assertThat(kept.body().at("/drafted").asInt()).isEqualTo(1);
    hall.post("/office/items/import").by(MANAGER).once(first).sending(good).gives(200);
    assertThat(hall.yimen.itemOffice().items()).hasSize(before + 1);
    String large = "x".repeat(70_000);
    hall.done(MANAGER, "/office/items/import", Map.of("csv", large, "keepGood", false));
    hall.post("/office/items")
        .by(MANAGER)
        .once()
        .sending("{\"code\":\"" + large + "\"}")
        .gives(413);
  }

  @Test
  @Order(7)
  void everyOperationOfTheOfficeWasCarriedOut() {
    assertThat(hall.contract.neverCarriedOut(GROUPS)).isEmpty();
  }
}
