package org.yimen.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.yimen.app.hall.HallFile;
import org.yimen.app.hall.HallFileReader;
import org.yimen.domain.staff.CentreOpinion;
import org.yimen.ports.driving.OfficerView;
import org.yimen.testing.Clause;

/** The demo hall under the measures of Jinzhou: a hall file tells what they ask of officers. */
class JinzhouHallTest {
  private static final String MANAGER = "P01/OFFICE";
  private static final String PEOPLE = "/admin/people";
  private static final String NEW = PEOPLE + "/new";
  private static final String BORN_1990 = "employment: ESTABLISHED, born: 1990-05-01, ";

  @Test
  @Clause({"JIN-12b", "JIN-12c"})
  void aFileThatDoesNotTellItSetsNoHallUp() throws IOException {
    HallFile silent = hall("");
    HallFile old = hall("employment: ESTABLISHED, born: 1960-05-01, ");
    assertThatThrownBy(() -> new OfficerHall(silent)).hasMessageContaining("staff.NOT_TOLD");
    assertThatThrownBy(() -> new OfficerHall(old)).hasMessageContaining("staff.TOO_OLD");
  }

  @Test
  @Clause({"JIN-5d", "JIN-12b"})
  void whoIsRefusedLeavesNoNameBehind() throws Exception {
    try (OfficerHall hall = new OfficerHall(hall(BORN_1990))) {
      int before = hall.yimen.staffOffice().officers().size();
      long named = registered(hall);
      HttpResponse<String> untold = hall.post(MANAGER, NEW, newcomer(hall, Map.of()));
      assertThat(untold.statusCode()).isEqualTo(422);
      assertThat(OfficerHall.ruling(untold.body())).contains("没有说明：身份", "没有说明：出生日期", "第十二条");
      Map<String, String> chief =
          Map.of(
              "function", "CHIEF_REPRESENTATIVE",
              "employment", "ESTABLISHED",
              "born", "1990-05-01",
              "appointment", "yes");
      assertThat(untold.body()).contains("<option>中层实职</option>");
      HttpResponse<String> ranked = hall.post(MANAGER, NEW, newcomer(hall, chief));
      assertThat(OfficerHall.ruling(ranked.body())).contains("没有说明：职级", "第五条");
      assertThat(hall.yimen.staffOffice().officers()).hasSize(before);
      assertThat(registered(hall)).as("names that came").isEqualTo(named);
    }
  }

  @Test
  @Clause({"JIN-12d", "JIN-14c"})
  void nobodyGoesBeforeTheApprovalsOfficeIsHeard() throws Exception {
    try (OfficerHall hall = new OfficerHall(hall(BORN_1990))) {
      String page = PEOPLE + "/" + hall.person("P23");
      String end = page + "/end-posting";
      Map<String, String> form =
          new HashMap<>(OfficerHall.hidden(hall.get(MANAGER, page).body(), end));
      form.put("lastDay", "2026-11-30");
      HttpResponse<String> unheard = hall.post(MANAGER, end, form);
      assertThat(unheard.statusCode()).isEqualTo(422);
      assertThat(OfficerHall.ruling(unheard.body())).contains("不到24个月", "没有征求中心意见", "第十四条");
      hall.done(
          MANAGER,
          page,
          end,
          Map.of("lastDay", "2026-11-30", "cause", "REFORM", "opinion", "DISAGREED"));
      assertThat(hall.get(MANAGER, page).body()).contains("机构改革 · 中心意见：不同意");
      OfficerView officer =
          hall.yimen.staffOffice().officers().stream()
              .filter(o -> o.person().equals(hall.person("P23")))
              .findFirst()
              .orElseThrow();
      assertThat(officer.postings().get(0).end().orElseThrow().opinion())
          .contains(CentreOpinion.DISAGREED);
    }
  }

  private static long registered(OfficerHall hall) {
    return hall.yimen.journal().after(0, Integer.MAX_VALUE).stream()
        .filter(e -> e.eventName().equals("PersonRegistered"))
        .count();
  }

  private static Map<String, String> newcomer(OfficerHall hall, Map<String, String> typed)
      throws Exception {
    Map<String, String> form =
        new HashMap<>(OfficerHall.hidden(hall.get(MANAGER, NEW).body(), NEW));
    form.put("name", "新来的");
    form.put("department", "SCJG");
    form.put("function", "WINDOW_CLERK");
    form.put("window", "THL-03");
    form.put("first", "2026-09-21");
    form.putAll(typed);
    return form;
  }

  /** The demo hall under Jinzhou's rulebook; of whom departments post is told that. */
  private static HallFile hall(String told) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            HallFileReader.class.getResourceAsStream("/org/yimen/app/demo-hall.yaml"))) {
      String text =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .replace("rulebook: meixihu", "rulebook: jinzhou")
              .replace("postedBy: ", told + "postedBy: ");
      return HallFileReader.read(
          new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "hall.yaml");
    }
  }
}
