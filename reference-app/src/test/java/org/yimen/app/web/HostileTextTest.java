package org.yimen.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yimen.ports.journal.Entry;

/** Hostile text in every field of every form: shown as text or refused with a page, never run. */
class HostileTextTest {
  private static final String CLERK = LicenceCase.CLERK;
  private static final String OFFICE = "P01/OFFICE";
  private static final Pattern ACTION =
      Pattern.compile("<form[^>]*method=\"post\"[^>]*>", Pattern.DOTALL);
  private static final Pattern TEXT_FIELD =
      Pattern.compile("<(?:input|textarea)([^>]*)>", Pattern.DOTALL);

  private static final List<String> HOSTILE =
      List.of(
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>'`",
          "{{ 7777 * 7777 }}{% raise %}${7777*7777}",
          "\u202e\u2066RTL\u2069\u200f",
          "a\u0000b\u0007c\u001b[31m\r\nSet-Cookie: x=1",
          "\ud83d\ude00\ud840\udc0b\u9fa6\u4dae\ud87e\udc4a",
          "\ud800 alone",
          "汉".repeat(10_000));

  private static final String MARK = "Qz7Wv";

  private final List<String> locations = new ArrayList<>();
  private int posts;
  private final Set<String> fields = new LinkedHashSet<>();

  @Test
  void inEveryFieldOfEveryFormItIsShownAsTextOrRefused() throws Exception {
    try (OfficerHall hall = new OfficerHall()) {
      LicenceCase submitted = LicenceCase.submitted(hall);
      LicenceCase accepted = LicenceCase.accepted(hall);
      LicenceCase reviewed = LicenceCase.reviewed(hall);
      String item = first(hall.get(OFFICE, "/admin/items").body(), "/admin/items/");
      String person = first(hall.get(OFFICE, "/admin/people").body(), "/admin/people/");
      Map<String, String> pages = new LinkedHashMap<>();
      for (String path :
          List.of(
              "/desk",
              "/desk/cases/new?item=SCJG-04",
              "/desk/cases/" + submitted.id(),
              "/desk/cases/" + accepted.id(),
              "/desk/cases/" + accepted.id() + "/unmask")) pages.put(path, CLERK);
      pages.put("/review/cases/" + reviewed.id(), LicenceCase.APPROVER);
      for (String path :
          List.of(
              "/admin/items/new",
              item,
              item + "/draft",
              "/admin/halls",
              "/admin/halls/JD",
              "/admin/people/new",
              person)) pages.put(path, OFFICE);
      for (String path : List.of("/progress", "/kiosk/JD", "/sign-in")) pages.put(path, "");

      for (Map.Entry<String, String> page : pages.entrySet())
        for (String text : HOSTILE) fillEachField(hall, page.getValue(), page.getKey(), text);
      for (Map.Entry<String, String> page : pages.entrySet())
        for (String language : List.of("zh", "en")) {
          String path = page.getKey();
          String asked = path + (path.contains("?") ? "&" : "?") + "lang=" + language;
          harmless(hall.get(page.getValue(), asked), asked);
        }
      for (LicenceCase one : List.of(submitted, accepted, reviewed))
        for (String paper : List.of("1?as=page", "tracking?as=page"))
          harmless(hall.get(CLERK, "/cases/" + one.id() + "/papers/" + paper), paper);
      for (String text : HOSTILE) harmless(hall.get("", "/guides?q=" + encoded(text)), "search");
      assertThat(fields).as("fields that were filled").hasSizeGreaterThan(60);
      assertThat(posts).isGreaterThan(400);
    }
  }

  @Test
  void whatIsTypedAboutAPersonStandsInNoAddressNoLogLineAndNoEntry() throws Exception {
    String name = "郝特别" + MARK;
    String mobile = "13912345678";
    List<String> told = new CopyOnWriteArrayList<>();
    Handler recorder =
        new Handler() {
          @Override
          public void publish(LogRecord entry) {
            told.add(new SimpleFormatter().format(entry) + Arrays.toString(entry.getParameters()));
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Logger.getLogger("").addHandler(recorder);
    try (OfficerHall hall = new OfficerHall()) {
      LicenceCase one =
          LicenceCase.submitted(
              hall,
              Map.of(
                  "kind",
                  "CITIZEN",
                  "name",
                  name,
                  "identityType",
                  "RESIDENT_ID",
                  "identityNumber",
                  LicenceCase.IDENTITY,
                  "mobile",
                  mobile,
                  "declared",
                  "yes"));
      one.check().desk("accept", Map.of()).desk("handover", Map.of());
      Map<String, String> pages = new LinkedHashMap<>();
      for (String path :
          List.of("/desk", "/desk/cases/new?item=SCJG-04", "/desk/cases/" + one.id()))
        pages.put(path, CLERK);
      pages.put("/desk/cases/" + one.id() + "/unmask", CLERK);
      for (String path : List.of("/progress", "/kiosk/JD", "/sign-in")) pages.put(path, "");
      pages.put("/admin/people/new", OFFICE);
      for (Map.Entry<String, String> page : pages.entrySet())
        fillEachField(hall, page.getValue(), page.getKey(), name);
      assertThat(locations).isNotEmpty();
      List<String> entries =
          hall.yimen.journal().after(0, 10_000).stream().map(Entry::toString).toList();
      for (String personal : List.of(MARK, "郝特别", LicenceCase.IDENTITY, mobile)) {
        assertThat(locations).as("addresses").noneMatch(l -> l.contains(personal));
        assertThat(told).as("log").noneMatch(l -> l.contains(personal));
        assertThat(entries).as("journal").noneMatch(e -> e.contains(personal));
      }
    } finally {
      Logger.getLogger("").removeHandler(recorder);
    }
  }

  private void fillEachField(OfficerHall hall, String officer, String page, String text)
      throws Exception {
    String html = hall.get(officer, page).body();
    for (String action : actions(html)) {
      Map<String, String> shown;
      try {
        shown = FilledForm.of(html, action);
      } catch (AssertionError gone) {
        continue;
      }
      shown.remove("");
      for (String field : textFields(html, action)) {
        Map<String, String> typed = new LinkedHashMap<>(shown);
        if (typed.containsKey("request")) typed.put("request", UUID.randomUUID().toString());
        typed.put(field, text);
        fields.add(action.replaceAll("[0-9a-f-]{36}", "*") + " " + field);
        posts++;
        HttpResponse<String> answer = hall.post(officer, action, typed);
        answer.headers().firstValue("Location").ifPresent(locations::add);
        harmless(answer, action + " " + field);
      }
    }
  }

  private static void harmless(HttpResponse<String> answer, String what) {
    assertThat(answer.statusCode()).as(what).isIn(200, 204, 303, 400, 403, 404, 409, 413, 422, 429);
    assertThat(answer.headers().map()).as(what).doesNotContainKey("x");
    assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(c -> c.startsWith("x="));
    if (answer.statusCode() == 303 || answer.statusCode() == 204) return;
    assertThat(answer.body()).as(what).contains("<html lang=");
    for (String run : List.of("<script>alert", "<img src=x", "60481729", "\u0000", "\u001b"))
      assertThat(answer.body().contains(run)).as(what + " shows " + run).isFalse();
  }

  private static List<String> actions(String html) {
    List<String> actions = new ArrayList<>();
    Matcher form = ACTION.matcher(html);
    while (form.find()) {
      String action = attribute(form.group(), "action");
      if (!action.isEmpty() && !action.equals("/sign-out")) actions.add(action);
    }
    return actions.stream().distinct().toList();
  }

  private static Set<String> textFields(String html, String action) {
    Matcher form =
        Pattern.compile(
                "<form[^>]*action=\"" + Pattern.quote(action) + "\"[^>]*>(.*?)</form>",
                Pattern.DOTALL)
            .matcher(html);
    Set<String> names = new LinkedHashSet<>();
    while (form.find()) {
      Matcher field = TEXT_FIELD.matcher(form.group(1));
      while (field.find()) {
        String name = attribute(field.group(1), "name");
        if (!name.isEmpty() && !name.equals("seal")) names.add(name);
      }
    }
    return names;
  }

  private static String attribute(String tag, String name) {
    Matcher value = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
    return value.find() ? value.group(1) : "";
  }

  private static String first(String html, String folder) {
    Matcher link =
        Pattern.compile("href=\"(" + Pattern.quote(folder) + "[0-9a-f-]{36})\"").matcher(html);
    assertThat(link.find()).as(folder).isTrue();
    return link.group(1);
  }

  private static String encoded(String text) {
    return java.net.URLEncoder.encode(
        text.substring(0, Math.min(text.length(), 500)), java.nio.charset.StandardCharsets.UTF_8);
  }
}
