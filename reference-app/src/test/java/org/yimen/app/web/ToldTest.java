package org.yimen.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An act that is carried out with a warning: the page after it says which, with its article. */
class ToldTest {
  private static final String CLERK = LicenceCase.CLERK;
  private static final String DONE = "已办理，请注意";

  /** Its last sign is not what the others ask for, as with some old codes. */
  private static final String DOUBTFUL = "91350100M000100Y44";

  private final OfficerHall hall = new OfficerHall();

  @AfterEach
  void close() {
    hall.close();
  }

  @Test
  void aCheckThatCameLateIsCarriedOutAndToldWithItsArticle() throws Exception {
    LicenceCase one = LicenceCase.submitted(hall);
    hall.pass(Duration.ofHours(2));
    String page = "/desk/cases/" + one.id();
    Map<String, String> marks = new HashMap<>();
    for (String code : List.of("M1", "M2", "M3", "M4")) {
      marks.put("presence." + code, "ORIGINAL");
      marks.put("inForm." + code, "yes");
    }
    String after = hall.done(CLERK, page, page + "/check", marks);
    assertThat(after).matches(page + "\\?told=[0-9a-f-]{36}");
    assertThat(hall.events(one.id())).containsExactly("CaseSubmitted", "MaterialsChecked");
    String shown = hall.get(CLERK, after).body();
    assertThat(OfficerHall.ruling(shown)).contains(DONE, "120").containsPattern("第.+条|\\d+\\.\\d+");
    assertThat(hall.get(CLERK, after + "&lang=en").body()).contains("Done; please note");
    assertThat(hall.get(CLERK, page).body()).doesNotContain(DONE);
    String later = hall.done(CLERK, page, page + "/accept", Map.of());
    assertThat(later).as("an act without a warning").isEqualTo(page);
  }

  @Test
  void aDoubtfulNumberIsToldWhereTheCaseOpensAndStandsInNoAddress() throws Exception {
    hall.done(CLERK, "/desk", "/desk/window/open", Map.of("window", "THL-03"));
    Map<String, String> form =
        Map.of(
            "kind", "LEGAL_PERSON",
            "name", "某某餐饮有限公司",
            "identityType", "CREDIT_CODE",
            "identityNumber", DOUBTFUL,
            "declared", "yes");
    String after = hall.done(CLERK, "/desk/cases/new?item=SCJG-04", "/desk/cases/new", form);
    assertThat(after).contains("?told=").doesNotContain(DOUBTFUL);
    assertThat(OfficerHall.ruling(hall.get(CLERK, after).body()))
        .contains(DONE)
        .doesNotContain(DOUBTFUL);
  }

  @Test
  void whatIsNoRequestTellsNothing() throws Exception {
    LicenceCase one = LicenceCase.submitted(hall);
    for (String told : List.of("x", UUID.randomUUID().toString(), "%3Cscript%3E", "")) {
      HttpResponse<String> page =
          hall.get(CLERK, "/desk/cases/" + one.id() + "?told=" + told + "&told=" + told);
      assertThat(page.statusCode()).as(told).isEqualTo(200);
      assertThat(page.body()).as(told).doesNotContain(DONE, "<script>alert");
    }
  }
}
