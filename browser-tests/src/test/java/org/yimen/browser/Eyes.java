package org.yimen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody before a screen: a browser of their own, and what they notice of each page. */
final class Eyes implements AutoCloseable {
  private static final int MOST_STEPS = 120;

  private final ServedHall hall;
  private final BrowserContext context;
  private final Page page;
  private final String who;
  private final List<String> troubles = new ArrayList<>();
  private int pictures;

  /** In a fresh browser with that viewport; pictures bear the name. */
  Eyes(Browser browser, ServedHall hall, String who, int width, int height) {
    this.hall = hall;
    this.who = who;
    this.context =
        browser.newContext(new Browser.NewContextOptions().setViewportSize(width, height));
    this.page = context.newPage();
    page.onConsoleMessage(
        m -> {
          if (m.type().equals("error")) troubles.add(page.url() + " " + m.text());
        });
    page.onPageError(fault -> troubles.add(page.url() + " " + fault));
    page.onRequest(
        r -> {
          if (!r.url().startsWith(hall.address("/")) && !r.url().startsWith("data:"))
            troubles.add("a foreign address was asked for: " + r.url());
        });
  }

  Page page() {
    return page;
  }

  /** Goes to a page and looks at it. */
  Eyes at(String path) {
    Response answer = page.navigate(hall.address(path));
    assertThat(answer.status()).as(path).isEqualTo(200);
    return look();
  }

  /** Signs in as that officer of the demo and stands at a page. */
  Eyes signIn(String officer, String next) {
    at("/sign-in?next=" + next);
    page.fill("#name", officer);
    page.fill("#password", hall.password(officer));
    page.keyboard().press("Enter");
    page.waitForURL(url -> url.equals(hall.address(next)));
    return look();
  }

  /** Presses a key of the page and waits for what it leads to. */
  Eyes press(String key) {
    page.waitForNavigation(() -> page.keyboard().press(key));
    return look();
  }

  /** Clicks what bears that name and waits for what it leads to. */
  Eyes click(AriaRole role, String name) {
    Locator control =
        page.getByRole(role, new Page.GetByRoleOptions().setName(Pattern.compile(name))).first();
    page.waitForNavigation(control::click);
    return look();
  }

  /** Clicks an element and waits for what it leads to. */
  Eyes click(String selector) {
    page.waitForNavigation(() -> page.locator(selector).first().click());
    return look();
  }

  /** Walks on with the tabulator until it stands on such an element. */
  Eyes tabTo(String selector) {
    for (int i = 0; i < MOST_STEPS; i++) {
      page.keyboard().press("Tab");
      if ((boolean) page.evaluate("s => document.activeElement.matches(s)", selector)) return this;
    }
    throw new AssertionError("no way by keyboard to " + selector + " at " + path());
  }

  /** Types into the field that the tabulator finds. */
  Eyes type(String selector, String text) {
    tabTo(selector).page.keyboard().type(text);
    return this;
  }

  /** Where the browser stands, without the host. */
  String path() {
    return page.url().substring(hall.address("").length());
  }

  /** The words that stand on the page. */
  String words() {
    return page.locator("body").innerText().replaceAll("\\s+", " ");
  }

  /** Takes a picture and lets axe judge; nothing may be found. */
  Eyes look() {
    pictures++;
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target", "pictures", "%s-%02d.png".formatted(who, pictures))));
    List<Rule> found = new AxeBuilder(page).analyze().getViolations();
    assertThat(found)
        .as("axe at " + path())
        .extracting(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
        .isEmpty();
    return this;
  }

  /** No script failed, nothing foreign was asked for. */
  void hadNoTrouble() {
    assertThat(troubles).isEmpty();
  }

  @Override
  public void close() {
    context.close();
  }
}
