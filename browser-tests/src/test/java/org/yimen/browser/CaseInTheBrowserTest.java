package org.yimen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A visitor's way through the hall, from the kiosk to the delivered result. */
class CaseInTheBrowserTest extends InTheBrowser {
  private static final String ITEM = "社区公共活动场地使用登记";

  @Test
  void fromTheKioskToTheResult() {
    try (Eyes kiosk = eyes("kiosk", 1080, 1920);
        Eyes wall = eyes("wall", 1920, 1080);
        Eyes desk = eyes("desk", 1366, 768);
        Eyes reviewer = eyes("reviewer", 1366, 768);
        Eyes approver = eyes("approver", 1366, 768)) {
      wall.at("/wall/JD");
      desk.signIn("p06", "/desk").press("k");

      kiosk.at("/kiosk/JD").click(AriaRole.BUTTON, "公共服务");
      String number = kiosk.page().locator("h1 b").innerText();
      assertThat(number).matches("[A-Z]+\\d+");

      desk.at("/desk").press("n");
      assertThat(desk.page().locator(".visitor .no")).hasText(number);
      assertThat(wall.page().getByText(number).first()).isVisible();
      wall.look();
      assertThat(wall.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .isEqualTo(true);
      assertThat(
              wall.page()
                  .evaluate(
                      "document.querySelector('.newest .at').getBoundingClientRect().right"
                          + " <= innerWidth"))
          .isEqualTo(true);
      desk.press("s").press("k").click(AriaRole.LINK, ITEM);

      desk.page().fill("#name", "王小明");
      desk.page().fill("#mobile", "13800138000");
      desk.page().fill("#identityNumber", "11010519491231002X");
      desk.page().check("[name=declared]");

      desk.click("button[form=main-form]");
      String caseAt = desk.path();
      assertThat(caseAt).startsWith("/desk/cases/");

      Locator refused = desk.page().locator(".ruling.standing");
      assertThat(refused).isVisible();
      assertThat(refused.locator("a[href^='/clauses/']").first()).isVisible();
      for (String material : List.of("M1", "M2", "M3"))
        desk.page().check("[name='presence." + material + "'][value=ORIGINAL]");
      desk.click("button[form=check]").press("a");
      assertThat(desk.words()).contains("已受理", "还有 1 份文书没有交付", "9月23日（周三）");
      desk.press("a");
      assertThat(desk.words()).contains("承诺受理通知书", "已交付");
      String id = caseAt.substring(caseAt.lastIndexOf('/') + 1);
      desk.at("/cases/" + id + "/clock");
      assertThat(desk.words()).contains("为什么最迟是9月23日（周三）", "中秋节", "《国务院办公厅关于2026年部分节假日安排的通知》");

      reviewer.signIn("p07", "/review").at("/review/cases/" + id);
      reviewer.page().locator("[name=with]").first().check();
      reviewer.click("button[form=main-form]");
      approver.signIn("p12", "/review").at("/review/cases/" + id).press("a");
      assertThat(approver.words()).contains("这件已经决定");
      desk.at(caseAt).press("a");
      assertThat(desk.words()).contains("已送达", "准予决定书");
      desk.press("a");
      assertThat(desk.words()).contains("已归档");
      desk.at("/desk").press("e");
      assertThat(desk.words()).contains("窗口空着");

      asksAtHome(desk, id);

      reviewer.hadNoTrouble();
      approver.hadNoTrouble();
      desk.hadNoTrouble();
      wall.hadNoTrouble();
      kiosk.hadNoTrouble();
    }
    assertThat(hall().verified().faults()).isEmpty();
  }

  /** By the number and code of the slip, on a phone. */
  private void asksAtHome(Eyes desk, String id) {
    String slip = desk.at("/cases/" + id + "/papers/1?as=page").words();
    try (Eyes phone = eyes("phone", 360, 740)) {
      phone.at("/progress");
      phone.page().fill("#number", found("办件号\\s*(MXH-\\d+-\\d+)", slip));
      phone.page().fill("#code", found("查询码看进度：\\s*(\\w{4}-\\w{4})", slip));
      phone.click("form[data-progress] button");
      assertThat(phone.page().locator("h1")).containsText("已");
      assertThat(phone.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
      phone.hadNoTrouble();
    }
  }

  private static String found(String pattern, String words) {
    Matcher found = Pattern.compile(pattern).matcher(words);
    assertThat(found.find()).as(pattern + " in " + words).isTrue();
    return found.group(1);
  }

  @Test
  void theSameByKeyboardAloneInEnglish() {
    try (Eyes kiosk = eyes("kiosk-en", 1080, 1920);
        Eyes desk = eyes("desk-en", 1366, 768);
        Eyes reviewer = eyes("reviewer-en", 1366, 768);
        Eyes approver = eyes("approver-en", 1366, 768)) {
      kiosk.at("/kiosk/JD").tabTo("a[lang=en]").press("Enter");
      kiosk.tabTo(".choices li:first-child button").press("Enter");
      String number = kiosk.page().locator("h1 b").innerText();

      inEnglish(desk, "p07", "/desk").press("k").press("n");
      assertThat(desk.page().locator(".visitor .no")).hasText(number);
      desk.press("s").press("k").tabTo("a[href$='item=GGFW-03']").press("Enter");
      desk.type("#name", "李大同").type("#mobile", "13900139000");
      desk.type("#identityNumber", "11010519491231002X").tabTo("[name=declared]");
      desk.page().keyboard().press("Space");
      desk.press("Enter");
      String caseAt = desk.path();
      assertThat(desk.page().locator(".ruling.standing a[href^='/clauses/']").first()).isVisible();
      for (String material : List.of("M1", "M2", "M3")) {
        desk.tabTo("[name='presence." + material + "']");
        desk.page().keyboard().press("Space");
      }
      desk.press("Enter").press("a").press("a");
      assertThat(desk.words()).contains("Accepted", "Wed 23 Sep", "handed");
      String id = caseAt.substring(caseAt.lastIndexOf('/') + 1);

      inEnglish(reviewer, "p06", "/review").tabTo("a[href$='" + id + "']").press("Enter");
      reviewer.tabTo("[name=with]");
      reviewer.page().keyboard().press("Space");
      reviewer.press("Enter");
      inEnglish(approver, "p12", "/review").tabTo("a[href$='" + id + "']").press("Enter");
      approver.press("a");
      assertThat(approver.words()).contains("This case is decided");

      desk.at(caseAt).press("a").press("a");
      assertThat(desk.words()).contains("closed");
      desk.tabTo("a[href='/desk']").press("Enter").press("e");
      assertThat(desk.words()).contains("The window is free");

      kiosk.hadNoTrouble();
      desk.hadNoTrouble();
      reviewer.hadNoTrouble();
      approver.hadNoTrouble();
    }
    assertThat(hall().verified().faults()).isEmpty();
  }

  private Eyes inEnglish(Eyes officer, String name, String next) {
    officer.at("/sign-in?next=" + next + "&lang=en");
    officer.page().keyboard().type(name);
    officer.page().keyboard().press("Tab");
    officer.page().keyboard().type(hall().password(name));
    return officer.press("Enter");
  }
}
