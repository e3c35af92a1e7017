package org.yimen.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.organisation.Hall;
import org.yimen.domain.organisation.Window;
import org.yimen.domain.organisation.WindowKind;
import org.yimen.ports.driving.CentreView;

class HallAdminPagesTest {
  private static final String MANAGER = "P01/OFFICE";
  private static final String HALLS = "/admin/halls";
  private static final String THL = HALLS + "/THL";

  private final OfficerHall hall = new OfficerHall();

  @AfterEach
  void close() {
    hall.close();
  }

  @Test
  void theCentreStandsThereWithItsHallsAndWindows() throws Exception {
    assertThat(hall.get(MANAGER, HALLS).body())
        .contains("<h1>梅溪湖街道政务服务中心</h1>", "桃花岭", "09:00–17:00");
    assertThat(hall.get(MANAGER, THL).body())
        .contains("THL-03 窗口", "部门窗口", "<span class=\"soft\">Y 咨询</span>");
    assertThat(hall.get(MANAGER, THL + "?lang=en").body()).contains("Halls", "THL-03");
    assertThat(hall.get(MANAGER, HALLS + "/NO").statusCode()).isEqualTo(404);
  }

  @Test
  void aWindowGetsTheNameThatScreensSay() throws Exception {
    hall.done(MANAGER, THL, THL + "/change-window", window("THL-03", Map.of("spoken", "3")));
    assertThat(find("THL-03").called()).isEqualTo("3");
    assertThat(hall.get(MANAGER, THL).body()).contains("3 窗口");
    String clerk = "P23";
    assertThat(hall.get(clerk, "/desk").body()).contains("<b>3</b>", "在 3 开窗");
    hall.done(clerk, "/desk", "/desk/window/open", Map.of("window", "THL-03"));
    takeTicket();
    hall.done(clerk, "/desk", "/desk/window/next");
    assertThat(wallAfterTheCall()).contains("data-window=\"3\"").doesNotContain("THL-03");
    HttpResponse<String> alike =
        hall.send(MANAGER, THL, THL + "/change-window", window("THL-04", Map.of("spoken", "3")));
    assertThat(alike.statusCode()).isEqualTo(422);
    assertThat(OfficerHall.ruling(alike.body())).contains("同一大厅里已有窗口用这个叫号名称");
  }

  @Test
  void aWindowIsAddedServesALaneAndIsRemoved() throws Exception {
    Map<String, String> added =
        window("THL-88", Map.of("kind", "ENQUIRY", "department", "", "spoken", "88"));
    hall.done(MANAGER, THL, THL + "/add-window", added);
    assertThat(find("THL-88").kind()).isEqualTo(WindowKind.ENQUIRY);
    assertThat(find("THL-88").services()).isEqualTo(find("THL-03").services());
    HttpResponse<String> again = hall.send(MANAGER, THL, THL + "/add-window", added);
    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(OfficerHall.ruling(again.body())).contains("窗口编码THL-88已经有了");
    hall.done(MANAGER, THL, THL + "/remove-window", Map.of("window", "THL-88"));
    assertThat(view().centre().windows()).noneMatch(w -> w.id().value().equals("THL-88"));
  }

  @Test
  void aLaneIsAddedNamedAnewAndGivesOutNumbers() throws Exception {
    Map<String, String> estates =
        new HashMap<>(Map.of("lane", "THL-E", "nameZh", "不动产<i>", "nameEn", "", "prefix", "e1"));
    estates.put("services", "不动产登记、查档");
    HttpResponse<String> wrong = hall.send(MANAGER, THL, THL + "/add-lane", estates);
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(OfficerHall.ruling(wrong.body())).contains("现在不能增设队列", "“号码开头”没有按要求填写");
    assertThat(wrong.body()).contains("value=\"不动产登记、查档\"", "value=\"不动产&lt;i&gt;\"");
    estates.put("prefix", "e");
    hall.done(MANAGER, THL, THL + "/add-lane", estates);
    assertThat(hall.get("", "/kiosk/THL").body()).contains("value=\"不动产登记\"");
    hall.done(
        MANAGER, THL, THL + "/rename-lane", Map.of("lane", "THL-E", "nameZh", "房屋", "nameEn", ""));
    assertThat(view().lanes())
        .filteredOn(l -> l.id().value().equals("THL-E"))
        .extracting(l -> l.prefix() + l.nameZh() + l.services().size())
        .containsExactly("E房屋2");
  }

  @Test
  void whatWasTypedForAWindowStays() throws Exception {
    Map<String, String> window =
        window("THL-03", Map.of("kind", "ENQUIRY", "department", "", "spoken", "九"));
    HttpResponse<String> taken = hall.send(MANAGER, THL, THL + "/add-window", window);
    assertThat(taken.statusCode()).isEqualTo(422);
    assertThat(taken.body())
        .contains("maxlength=\"40\" value=\"THL-03\"", "maxlength=\"200\" value=\"九\"");
  }

  @Test
  void whatWasTypedStaysWhenTheHallMayNotChangeSo() throws Exception {
    Map<String, String> wrong =
        new HashMap<>(
            Map.of("nameZh", "新名大厅", "address", "新路2号", "opens", "09:00", "closes", "08:00"));
    wrong.put("managedBy", view().centre().departments().get(0).id().value());
    HttpResponse<String> refused = hall.send(MANAGER, THL, THL + "/change", wrong);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("<details class=\"panel\" open><summary>调整大厅", "新名大厅", "新路2号");
  }

  @Test
  void aWindowInServiceStaysAndSaysWhy() throws Exception {
    hall.done("P23", "/desk", "/desk/window/open", Map.of("window", "THL-03"));
    assertThat(hall.get(MANAGER, THL).body()).contains("aria-describedby=\"why-remove-THL-03\"");
    HttpResponse<String> refused =
        hall.send(MANAGER, THL, THL + "/remove-window", Map.of("window", "THL-03"));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(OfficerHall.ruling(refused.body())).contains("现在不能撤销窗口", "本系统规则第1条");
    assertThat(find("THL-03")).isNotNull();
  }

  @Test
  void aHallIsAddedAndItsAddressChanges() throws Exception {
    Map<String, String> east = new HashMap<>();
    east.put("code", "东厅");
    east.put("nameZh", "东部<b>大厅");
    east.put("nameEn", "");
    east.put("address", "东路1号");
    east.put("managedBy", view().centre().departments().get(0).id().value());
    east.put("opens", "09:00");
    east.put("closes", "08:00");
    east.put("fields", "社保、就业");
    HttpResponse<String> wrong = hall.send(MANAGER, HALLS, HALLS, east);
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(OfficerHall.ruling(wrong.body())).contains("“服务时间”没有按要求填写");
    assertThat(wrong.body()).contains("value=\"东路1号\"", "东部&lt;b&gt;大厅");
    east.put("closes", "17:30");
    String page = hall.done(MANAGER, HALLS, HALLS, east);
    assertThat(hall.get(MANAGER, page).body())
        .contains("<h1>东部&lt;b&gt;大厅</h1>")
        .doesNotContain("<b>大厅");
    east.put("address", "东路2号");
    Map<String, String> change = form(east);
    assertThat(hall.post(MANAGER, page + "/change", change).statusCode()).isEqualTo(303);
    assertThat(hall.post(MANAGER, page + "/change", change).statusCode())
        .as("a second click")
        .isEqualTo(303);
    assertThat(view().centre().halls())
        .filteredOn(h -> h.id().value().equals("东厅"))
        .extracting(Hall::address)
        .containsExactly("东路2号");
  }

  @Test
  void aStalePageChangesNothing() throws Exception {
    Map<String, String> old = form(window("THL-03", Map.of("spoken", "33")));
    hall.done(MANAGER, THL, THL + "/change-window", window("THL-03", Map.of("spoken", "3")));
    HttpResponse<String> stale = hall.post(MANAGER, THL + "/change-window", old);
    assertThat(stale.statusCode()).isEqualTo(409);
    assertThat(OfficerHall.ruling(stale.body())).contains("已被他人改动");
    assertThat(find("THL-03").called()).isEqualTo("3");
  }

  @Test
  void whoIsNotTheManagerSeesWhyAndChangesNothing() throws Exception {
    CentreView before = view();
    assertThat(hall.get("P23/OFFICE", THL).body())
        .contains("aria-describedby=\"why-arrange\"")
        .doesNotContain("/change-window");
    HttpResponse<String> refused =
        hall.post(
            "P23/OFFICE", THL + "/change-window", form(window("THL-03", Map.of("spoken", "3"))));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(OfficerHall.ruling(refused.body())).contains("本系统规则第5条");
    assertThat(view()).isEqualTo(before);
    assertThat(hall.get("P23", THL).statusCode()).isEqualTo(403);
    assertThat(hall.post("P23", THL + "/change-window", Map.of()).statusCode()).isEqualTo(403);
  }

  private CentreView view() {
    return hall.yimen.centreOffice().centres().get(0);
  }

  private Window find(String id) {
    return view().centre().windows().stream()
        .filter(w -> w.id().equals(new WindowId(id)))
        .findFirst()
        .orElseThrow();
  }

  /** The lane of the market's window, and what is typed. */
  private Map<String, String> window(String id, Map<String, String> typed) {
    Map<String, String> form = new HashMap<>();
    form.put("window", id);
    form.put("kind", "DEPARTMENT");
    form.put("department", "SCJG");
    form.put("spoken", "");
    form.put(
        "lane",
        view().lanes().stream()
            .filter(l -> find("THL-03").services().containsAll(l.services()))
            .findFirst()
            .orElseThrow()
            .id()
            .value());
    form.putAll(typed);
    return form;
  }

  private Map<String, String> form(Map<String, String> typed) {
    Map<String, String> form = new HashMap<>(typed);
    form.put("request", UUID.randomUUID().toString());
    form.put("version", Long.toString(view().version()));
    return form;
  }

  /** The wall reads the journal, which is sealed a moment later. */
  private String wallAfterTheCall() throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    String wall = hall.get("", "/wall/THL").body();
    while (!wall.contains("data-window") && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(20);
      wall = hall.get("", "/wall/THL").body();
    }
    return wall;
  }

  private void takeTicket() throws Exception {
    String ticket =
        hall.post(
                "",
                "/kiosk/THL/tickets",
                Map.of("request", UUID.randomUUID().toString(), "service", "市场监督"))
            .headers()
            .firstValue("Location")
            .orElseThrow();
    hall.get("", ticket);
    hall.post("", ticket + "/shown", Map.of());
  }
}
