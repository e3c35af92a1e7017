package org.yimen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yimen.domain.ids.ServiceId;
import org.yimen.domain.organisation.Window;

/** Pages that the story of a case does not meet, in both languages. */
class EveryPageTest extends InTheBrowser {
  @Test
  void ofTheOffice() {
    try (Eyes manager = eyes("manager", 1366, 768)) {
      manager.signIn("p01", "/board");
      for (String page :
          List.of(
              "/board",
              "/board/GGFW",
              "/admin/halls",
              "/admin/people",
              "/admin/items",
              "/admin/items/import",
              "/admin/items/new",
              "/admin/people/new",
              "/accounts",
              "/password"))
        for (String language : List.of("zh", "en")) manager.at(page + "?lang=" + language);
      for (String list : List.of("/admin/halls", "/admin/people", "/admin/items", "/accounts")) {
        manager
            .at(list + "?lang=zh")
            .click("main a[href^='" + list + "/']:not([href$='import']):not([href$='new'])");
        assertThat(manager.path()).startsWith(list + "/");
      }
      manager.hadNoTrouble();
    }
  }

  @Test
  void ofLeaveAndTheDayOfAHall() {
    try (Eyes clerk = eyes("duty-clerk", 1366, 768);
        Eyes manager = eyes("duty-manager", 1366, 768)) {
      clerk.signIn("p23", "/desk").at("/duty?lang=en").at("/duty?lang=zh");
      clerk.click("form[action='/duty/ask'] button");
      assertThat(clerk.page().content()).contains("待审批");
      manager.signIn("p01", "/board").at("/duty?lang=en").at("/duty?lang=zh");
      manager.click("form[action='/duty/approve'] button");
      assertThat(manager.page().content()).contains("已批准的请假", "单若水");
      manager.at("/admin/days").at("/admin/days/THL?lang=en").at("/admin/days/THL?lang=zh");
      assertThat(manager.page().content()).contains("人员请假，无人顶岗");
      manager.click("form[action='/admin/days/THL/open'] button");
      assertThat(manager.page().content()).contains("已办理，请注意", "开馆");
      manager.page().setViewportSize(400, 800);
      for (String page : List.of("/admin/days/THL", "/duty")) {
        manager.at(page);
        assertThat(manager.page().evaluate("document.documentElement.scrollWidth"))
            .as(page)
            .isEqualTo(400);
      }
      clerk.hadNoTrouble();
      manager.hadNoTrouble();
    }
  }

  /** The first service of a window is served first: nothing but its name was changed. */
  @Test
  void aWindowThatGetsANameServesAsBefore() {
    List<ServiceId> before = services("JD-03");
    assertThat(before).hasSize(2);
    try (Eyes manager = eyes("window-name", 1366, 768)) {
      manager.signIn("p01", "/board").at("/admin/halls/JD");
      manager.page().locator("details.window").nth(2).locator("summary").click();
      manager.page().fill("#w-JD-03-spoken", "3");
      manager.click("details.window[open] form[action$='change-window'] button");
      manager.hadNoTrouble();
    }
    assertThat(services("JD-03")).isEqualTo(before);
    assertThat(window("JD-03").called()).isEqualTo("3");
  }

  private List<ServiceId> services(String code) {
    return window(code).services();
  }

  private Window window(String code) {
    return hall().yimen().centreOffice().centres().get(0).centre().windows().stream()
        .filter(w -> w.id().value().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void ofThePublicOnAPhone() {
    try (Eyes phone = eyes("public", 360, 740)) {
      for (String page :
          List.of(
              "/",
              "/guides",
              "/guides/GGFW-03",
              "/progress",
              "/sign-in",
              "/clauses/MXH-9d",
              "/rulebooks",
              "/rulebooks/meixihu",
              "/guides/GGFW-03/paper?as=page"))
        for (String language : List.of("zh", "en")) {
          phone.at(page + (page.contains("?") ? "&" : "?") + "lang=" + language);
          assertThat(phone.page().evaluate("document.documentElement.scrollWidth"))
              .as(page)
              .isEqualTo(360);
        }
      phone.hadNoTrouble();
    }
  }
}
