package org.yimen.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimen.documents.pdf.PdfPress;
import org.yimen.documents.pdf.PdfSettings;

/**
 * Names that are no names, in everything that stands on papers, on the board and on the screen of
 * the hall: they come out letter by letter, on each paper as a file and as a page.
 */
class HostilePapersTest {
  private static final String CLERK = LicenceCase.CLERK;
  private static final String OFFICE = "P01/OFFICE";
  private static final String SCRIPT = "<script>alert(1)</script>";
  private static final String EVIL = "\"><img src=x>{{7*7}}${7*7}]]>--&#60;%s";
  private static final String ITEM = SCRIPT + "许可" + EVIL;
  private static final String WHO = SCRIPT + "公司";
  private static final String WHERE = "大厅" + SCRIPT;

  private static final Path TYPE = Path.of("../adapters/documents-pdf/target/fonts");

  private final OfficerHall hall =
      new OfficerHall(new Papers(new PdfPress(PdfSettings.typeFrom(TYPE)), Optional.empty()));

  @AfterEach
  void close() {
    hall.close();
  }

  @BeforeEach
  void everythingIsCalledSo() throws Exception {
    String item = "/admin/items/" + item();
    Map<String, String> draft =
        new HashMap<>(FilledForm.of(hall.get(OFFICE, item + "/draft").body(), item + "/draft"));
    draft.put("nameZh", ITEM);
    draft.put("nameEn", "Licence " + EVIL);
    for (String field : List.of("content", "conditions", "procedure", "result", "place"))
      draft.put(field, field + SCRIPT + EVIL);
    draft.put("telephone", "0731" + SCRIPT);
    draft.put("material.0.nameZh", "申请书" + SCRIPT);
    draft.put("material.0.specification", EVIL);
    draft.put("basis.0.titleZh", "法" + SCRIPT);
    draft.put("remedy.0.body", "机关" + SCRIPT);
    HttpResponse<String> saved = hall.post(OFFICE, item + "/draft", draft);
    assertThat(saved.statusCode()).as(OfficerHall.ruling(saved.body())).isEqualTo(303);
    hall.done(OFFICE, item, item + "/approve");
    hall.done(OFFICE, item, item + "/publish");
    String halls = "/admin/halls/THL";
    Map<String, String> named =
        new HashMap<>(Map.of("nameZh", WHERE, "address", "路" + EVIL, "opens", "09:00"));
    named.put("closes", "17:00");
    named.put("managedBy", "SCJG");
    hall.done(OFFICE, halls, halls + "/change", named);
    hall.done(
        OFFICE,
        halls,
        halls + "/rename-lane",
        Map.of("lane", "THL-G", "nameZh", "队列" + SCRIPT, "nameEn", "Lane " + EVIL));
  }

  private String item() {
    return hall.yimen.itemOffice().items().stream()
        .filter(i -> i.code().value().equals("SCJG-04"))
        .findFirst()
        .orElseThrow()
        .id()
        .toString();
  }

  private LicenceCase submitted() throws Exception {
    return LicenceCase.submitted(
        hall, Map.of("kind", "OTHER_ORGANISATION", "name", WHO, "declared", "yes"));
  }

  @Test
  void onEachPageThatPrintsTheyComeOutLetterByLetter() throws Exception {
    for (Map.Entry<String, List<String>> paper : papers().entrySet()) {
      String page = hall.get(CLERK, paper.getKey() + "?as=page").body();
      for (String name : paper.getValue())
        assertThat(page).as(paper.getKey()).contains(escaped(name));
      harmless(page, paper.getKey());
    }
  }

  @Test
  void onEachPaperToo() throws Exception {
    Assumptions.assumeTrue(
        Files.exists(TYPE.resolve("NotoSansSC-Regular.ttf")),
        "skipped: adapters/documents-pdf/target/fonts is empty, the build found no npm");
    for (Map.Entry<String, List<String>> paper : papers().entrySet()) {
      String printed = bare(text(hall.file(CLERK, paper.getKey())));
      for (String name : paper.getValue())
        assertThat(printed).as(paper.getKey()).contains(bare(name));
    }
  }

  /** Every kind of paper, and what has to stand on it. */
  private Map<String, List<String>> papers() throws Exception {
    Map<String, List<String>> papers = new LinkedHashMap<>();
    LicenceCase accepted = submitted().check().desk("accept", Map.of());
    papers.put(accepted.paper(1), List.of(ITEM, WHO, WHERE));
    LicenceCase told = submitted().check("M1", "M3").desk("notify", Map.of());
    papers.put(told.paper(1), List.of(ITEM, WHO));
    LicenceCase declined =
        submitted()
            .desk(
                "decline",
                Map.of(
                    "ground", "WRONG_AUTHORITY",
                    "basis", "《某法》" + SCRIPT,
                    "directedTo", "某局" + SCRIPT));
    papers.put(declined.paper(1), List.of(ITEM, "《某法》" + SCRIPT, "某局" + SCRIPT));
    LicenceCase refused =
        submitted()
            .check()
            .desk("accept", Map.of())
            .desk("handover", Map.of())
            .desk("review", Map.of("with", hall.person(LicenceCase.COLLEAGUE).toString()))
            .decide(
                "refuse",
                Map.of(
                    "ground",
                    "CONDITION_NOT_MET",
                    "basis",
                    "《某法》" + EVIL,
                    "bodyRECONSIDERATION",
                    "某政府" + SCRIPT,
                    "periodRECONSIDERATION",
                    "60日" + SCRIPT,
                    "bodyLITIGATION",
                    "某法院",
                    "periodLITIGATION",
                    "6个月"));
    papers.put(refused.paper(2), List.of(ITEM, "《某法》" + EVIL, "某政府" + SCRIPT));
    papers.put("/cases/" + refused.id() + "/papers/tracking", List.of(ITEM, WHO));
    papers.put("/guides/SCJG-04/paper", List.of(ITEM, "content" + SCRIPT + EVIL, "0731" + SCRIPT));
    papers.put(ticket() + "/paper", List.of("队列" + SCRIPT));
    return papers;
  }

  private String ticket() throws Exception {
    Map<String, String> touch = Map.of("request", UUID.randomUUID().toString(), "service", "市场监督");
    return hall.post("", "/kiosk/THL/tickets", touch)
        .headers()
        .firstValue("Location")
        .orElseThrow();
  }

  @Test
  void onBoardScreenAndGuideTheyAreWordsToo() throws Exception {
    LicenceCase accepted = submitted().check().desk("accept", Map.of());
    for (String language : List.of("zh", "en"))
      for (String path :
          List.of(
              "/board",
              "/board/SCJG",
              "/wall/THL",
              "/kiosk/THL",
              "/guides",
              "/guides/SCJG-04",
              "/",
              "/cases/" + accepted.id() + "/clock"))
        harmless(hall.get("P01/OFFICE", path + "?lang=" + language).body(), path);
    assertThat(hall.get(OFFICE, "/board/SCJG").body()).contains(escaped(ITEM));
    assertThat(hall.get("", "/wall/THL?lang=zh").body()).contains(escaped(WHERE));
    assertThat(hall.get("", "/kiosk/THL?lang=zh").body()).contains(escaped("队列" + SCRIPT));
  }

  private static void harmless(String page, String path) {
    assertThat(page)
        .as(path)
        .doesNotContain("<script>alert", "<img src=x", "${49}", ">49<", "{{49}}")
        .contains("</html>");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** Lines break where the paper ends. */
  private static String bare(String text) {
    return text.replaceAll("\\s", "");
  }

  private static String text(HttpResponse<byte[]> file) throws Exception {
    assertThat(file.headers().firstValue("Content-Type")).contains("application/pdf");
    try (PDDocument document = Loader.loadPDF(file.body())) {
      return new PDFTextStripper().getText(document);
    }
  }
}
