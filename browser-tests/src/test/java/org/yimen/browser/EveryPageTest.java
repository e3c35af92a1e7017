package org.yimen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that the story of a case does not meet, in both languages. */
class EveryPageTest {
  private static Chromium chromium;
  private static ServedHall hall;

  @BeforeAll
  static void open(@TempDir Path folder) throws Exception {
    chromium = new Chromium();
    hall = new ServedHall(folder);
  }

  @AfterAll
  static void close() {
    if (hall != null) hall.close();
    if (chromium != null) chromium.close();
  }

  @Test
  void ofTheOffice() {
    try (Eyes manager = new Eyes(chromium.browser(), hall, "manager", 1366, 768)) {
      manager.signIn("p01", "/board");
      for (String page :
          List.of(
              "/board",
              "/board/GGFW",
              "/admin/halls",
              "/admin/people",
              "/admin/items",
              "/admin/items/import",
              "/accounts",
              "/password"))
        for (String language : List.of("zh", "en")) manager.at(page + "?lang=" + language);
      for (String list : List.of("/admin/halls", "/admin/people", "/admin/items", "/accounts")) {
        manager.at(list + "?lang=zh").click("main a[href^='" + list + "/']:not([href$='import'])");
        assertThat(manager.path()).startsWith(list + "/");
      }
      manager.hadNoTrouble();
    }
  }

  @Test
  void ofThePublicOnAPhone() {
    try (Eyes phone = new Eyes(chromium.browser(), hall, "public", 360, 740)) {
      for (String page :
          List.of("/", "/guides", "/guides/GGFW-03", "/progress", "/sign-in", "/clauses/MXH-9d"))
        for (String language : List.of("zh", "en")) {
          phone.at(page + "?lang=" + language);
          assertThat(phone.page().evaluate("document.documentElement.scrollWidth"))
              .as(page)
              .isEqualTo(360);
        }
      phone.hadNoTrouble();
    }
  }
}
