package org.yimen.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimen.documents.pdf.PdfPress;
import org.yimen.documents.pdf.PdfSettings;
import org.yimen.domain.casework.Stage;
import org.yimen.domain.ids.HallId;
import org.yimen.ports.driving.LaneWaiting;
import org.yimen.testing.Clause;

class PaperPagesTest {
  private static final String CLERK = LicenceCase.CLERK;
  private static final String HOSTILE = "\"><script>alert(1)</script>";
  private static final Path TYPE = Path.of("../adapters/documents-pdf/target/fonts");

  @TempDir Path folder;

  private Optional<OfficerHall> open = Optional.empty();

  @AfterEach
  void close() {
    open.ifPresent(OfficerHall::close);
  }

  private OfficerHall hall(PdfSettings settings, Optional<URI> address) {
    OfficerHall hall = new OfficerHall(new Papers(new PdfPress(settings), address));
    open = Optional.of(hall);
    return hall;
  }

  private OfficerHall hall() {
    return hall(withType(), Optional.empty());
  }

  private static PdfSettings withType() {
    Assumptions.assumeTrue(
        Files.exists(TYPE.resolve("NotoSansSC-Regular.ttf")),
        "skipped: adapters/documents-pdf/target/fonts is empty, the build found no npm");
    return PdfSettings.typeFrom(TYPE);
  }

  private OfficerHall withoutType() {
    return hall(
        new PdfSettings(
            Optional.empty(), List.of(folder), false, Optional.empty(), Optional.empty()),
        Optional.empty());
  }

  @Test
  @Clause("HUN-6.6.4b")
  void theSlipIsPrintedFromTheDeskAndNeitherAddressNorFileNameNamesAnybody() throws Exception {
    OfficerHall hall = hall();
    LicenceCase one = LicenceCase.accepted(hall);
    assertThat(hall.get(CLERK, "/desk/cases/" + one.id()).body())
        .contains("<a href=\"" + one.paper(1) + "\" target=\"_blank\">承诺受理通知书</a>");
    HttpResponse<byte[]> slip = hall.file(CLERK, one.paper(1));
    assertThat(slip.statusCode()).isEqualTo(200);
    assertThat(slip.headers().firstValue("Content-Type")).contains("application/pdf");
    assertThat(slip.headers().firstValue("Content-Disposition"))
        .contains("inline; filename=\"promise-slip.pdf\"");
    assertThat(slip.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(bare(text(slip)))
        .contains("原件承诺受理通知书", LicenceCase.APPLICANT, one.number(), one.code().grouped());
    assertThat(scanned(slip))
        .isEqualTo(
            "%s/progress#number=%s&code=%s"
                .formatted(hall.address(), one.number(), one.code().value()));
    assertThat(hall.reading(one.id()).version()).as("printing changes nothing").isEqualTo(3);
  }

  @Test
  void theCodeLeadsWhereTheSettingSaysThatThePublicFindsThePages() throws Exception {
    OfficerHall hall = hall(withType(), Optional.of(URI.create("https://hall.example/")));
    LicenceCase one = LicenceCase.accepted(hall);
    assertThat(scanned(hall.file(CLERK, one.paper(1))))
        .startsWith("https://hall.example/progress#number=");
  }

  @Test
  void aPaperThatWasHandedOverIsPrintedAsADuplicate() throws Exception {
    OfficerHall hall = withoutType();
    LicenceCase one = LicenceCase.accepted(hall);
    assertThat(page(hall, one.paper(1))).contains("<b>原件</b>").doesNotContain("<b>副本</b>");
    assertThat(page(hall, one.paper(1) + "?copy=duplicate")).contains("<b>副本</b>");
    one.desk("handover", Map.of());
    assertThat(page(hall, one.paper(1))).contains("<b>副本</b>");
  }

  @Test
  void withoutTypeThePaperIsAPageThatPrintsAndTheOfficerIsToldWhatToPutWhere() throws Exception {
    OfficerHall hall = withoutType();
    LicenceCase one = LicenceCase.accepted(hall);
    HttpResponse<String> slip = hall.get(CLERK, one.paper(1));
    assertThat(slip.statusCode()).isEqualTo(200);
    assertThat(slip.body())
        .contains("现在做不了 PDF，这一页可以直接打印，内容相同。", "NotoSansSC-Regular.ttf", "lib/fonts")
        .contains("<h1>承诺受理通知书</h1>", LicenceCase.APPLICANT, one.code().grouped(), "审批专用章")
        .contains(hall.address() + "/progress")
        .doesNotContain(folder.toString());
    assertThat(hall.get(CLERK, one.paper(1) + "?in=en").body()).contains("lang=\"en\"");
    String guide = hall.get("", "/guides/SCJG-04/paper").body();
    assertThat(guide).contains("现在做不了 PDF", "办事指南").doesNotContain("lib/fonts");
  }

  @Test
  void aBrokenTemplateIsNamedToTheOfficerAndTheOtherPapersGoOn() throws Exception {
    Files.writeString(
        folder.resolve("promise-slip.html"), "{% extends \"layout.html\" %}\n{% block x %");
    OfficerHall hall = hall(withType().withTemplates(folder), Optional.empty());
    LicenceCase one = LicenceCase.accepted(hall);
    assertThat(hall.get(CLERK, one.paper(1)).body())
        .contains("文书模板 promise-slip.html 第 2 行有误", "<h1>承诺受理通知书</h1>")
        .doesNotContain(folder.toString());
    assertThat(bare(text(hall.file(CLERK, "/cases/" + one.id() + "/papers/tracking"))))
        .contains("项目审批跟踪表", LicenceCase.APPLICANT);
  }

  @Test
  void hostileTextComesOutAsWordsOnPaperAndPage() throws Exception {
    OfficerHall hall = hall();
    LicenceCase one =
        LicenceCase.submitted(
                hall, Map.of("kind", "OTHER_ORGANISATION", "name", HOSTILE, "declared", "yes"))
            .check()
            .desk("accept", Map.of());
    assertThat(text(hall.file(CLERK, one.paper(1)))).contains("<script>alert(1)</script>");
    assertThat(page(hall, one.paper(1) + "?as=page"))
        .contains("&lt;script&gt;alert(1)")
        .doesNotContain("<script>alert");
  }

  @Test
  void papersOfCasesAreForOfficersOfDeskAndReview() throws Exception {
    OfficerHall hall = withoutType();
    LicenceCase one = LicenceCase.submitted(hall);
    String tracking = "/cases/" + one.id() + "/papers/tracking";
    assertThat(hall.get(CLERK, tracking).statusCode()).as("before acceptance").isEqualTo(404);
    one.check().desk("accept", Map.of());
    assertThat(hall.get("", one.paper(1)).statusCode()).isEqualTo(303);
    HttpResponse<String> closed = hall.get("P01/ADMINISTRATION", one.paper(1));
    assertThat(closed.statusCode()).isEqualTo(403);
    assertThat(closed.body()).doesNotContain(LicenceCase.APPLICANT);
    for (String address : List.of(one.paper(1), one.paper(1) + "?as=page", tracking)) {
      HttpResponse<String> unposted = hall.get("NOBODY/DESK", address);
      assertThat(unposted.statusCode()).as(address).isEqualTo(403);
      assertThat(unposted.body()).doesNotContain(LicenceCase.APPLICANT, one.code().grouped());
    }
    for (String none : List.of("0", "2", "-1", "x", "999", "1%00"))
      assertThat(hall.get(CLERK, "/cases/" + one.id() + "/papers/" + none).statusCode())
          .as(none)
          .isIn(400, 404);
    assertThat(hall.get(CLERK, "/cases/" + UUID.randomUUID() + "/papers/1").statusCode())
        .isEqualTo(404);
    assertThat(hall.get(CLERK, tracking).body()).contains("跟踪表");
    assertThat(hall.get(LicenceCase.APPROVER, "/review/cases/" + one.id()).body())
        .contains(one.paper(1), tracking);
  }

  @Test
  @Clause({"PLL-38", "PLL-32.4a", "PLL-32b"})
  void noticeCertificateAndRefusalArePrintedToo() throws Exception {
    OfficerHall hall = withoutType();
    LicenceCase supplement = LicenceCase.submitted(hall).check("M3").desk("notify", Map.of());
    assertThat(page(hall, supplement.paper(1))).contains("<h1>一次性补正告知书</h1>");
    LicenceCase declined =
        LicenceCase.submitted(hall)
            .desk(
                "decline",
                Map.of(
                    "ground", "WRONG_AUTHORITY",
                    "basis", "《食品安全法》第三十五条",
                    "directedTo", "省市场监督管理局"));
    assertThat(page(hall, declined.paper(1)))
        .contains("<h1>不予受理通知书</h1>", "《食品安全法》第三十五条", "省市场监督管理局");
    LicenceCase refused = LicenceCase.reviewed(hall).refuse();
    assertThat(hall.reading(refused.id()).stage()).isEqualTo(Stage.DECIDED);
    assertThat(page(hall, refused.paper(2)))
        .contains("不符合法定条件：《中华人民共和国食品安全法》第三十六条", "自知道之日起60日内", "区人民法院")
        .doesNotContain("CONDITION_NOT_MET");
  }

  @Test
  @Clause({"WF-31", "MXH-19c", "SHY-8.1b"})
  void theGuideOnTheScreenAndOnPaperIsTheSamePublishedOne() throws Exception {
    OfficerHall hall = hall();
    String screen = hall.get("", "/guides/SCJG-04").body();
    assertThat(screen).contains("href=\"/guides/SCJG-04/paper\"");
    HttpResponse<byte[]> paper = hall.file("", "/guides/SCJG-04/paper");
    assertThat(paper.headers().firstValue("Content-Disposition"))
        .contains("inline; filename=\"service-guide.pdf\"");
    for (String material : List.of("小餐饮经营许可申请书", "经营场所使用证明")) {
      assertThat(screen).contains(material);
      assertThat(bare(text(paper))).contains(material);
    }
    assertThat(text(paper)).contains("SCJG-04");
    assertThat(bare(text(paper))).contains("本指南免费取阅");
    assertThat(hall.get("", "/guides/XX-99/paper").statusCode()).isEqualTo(404);
    assertThat(hall.get("", "/guides/%20%3C/paper").statusCode()).isIn(400, 404);
  }

  @Test
  void theTicketIsPrintedAtTheKioskOfItsHallOnly() throws Exception {
    OfficerHall hall = hall();
    LaneWaiting lane = hall.yimen.enquiries().waiting(new HallId("THL")).get(0);
    String page =
        hall.post(
                "",
                "/kiosk/THL/tickets",
                Map.of(
                    "request",
                    UUID.randomUUID().toString(),
                    "service",
                    lane.lane().services().get(0).value()))
            .headers()
            .firstValue("Location")
            .orElseThrow();
    assertThat(hall.get("", page).body()).contains("href=\"" + page + "/paper\" data-print");
    HttpResponse<byte[]> slip = hall.file("", page + "/paper");
    assertThat(slip.headers().firstValue("Content-Disposition"))
        .contains("inline; filename=\"ticket.pdf\"");
    assertThat(text(slip)).contains(lane.lane().prefix() + "001");
    assertThat(hall.get("", page.replace("/THL/", "/JD/") + "/paper").statusCode()).isEqualTo(404);
    assertThat(hall.get("", "/kiosk/THL/tickets/x/paper").statusCode()).isEqualTo(404);
  }

  /** The square on the page that prints leads where that on the paper leads. */
  @Test
  void thePageThatPrintsBearsTheSquareToo() throws Exception {
    OfficerHall hall = withoutType();
    LicenceCase one = LicenceCase.accepted(hall);
    String page = page(hall, one.paper(1));
    Matcher image = Pattern.compile("src=\"data:image/png;base64,([^\"]+)\"").matcher(page);
    assertThat(image.find()).as(page).isTrue();
    BufferedImage drawn =
        ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(image.group(1))));
    assertThat(read(framed(drawn), DecodeHintType.PURE_BARCODE))
        .contains(
            hall.address() + "/progress#number=" + one.number() + "&code=" + one.code().value());
    String sheet = page(hall, "/cases/" + one.id() + "/papers/tracking?as=page");
    assertThat(sheet.contains("data:image/png")).isEqualTo(sheet.contains(one.code().grouped()));
    assertThat(page(hall, "/guides/SCJG-04/paper?as=page")).doesNotContain("data:image/png");
  }

  /** Readers want white around it, as on paper. */
  private static BufferedImage framed(BufferedImage square) {
    int rim = square.getWidth() / 8;
    int side = square.getWidth() + 2 * rim;
    BufferedImage framed = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = framed.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, side, side);
    pen.drawImage(square, rim, rim, null);
    pen.dispose();
    return framed;
  }

  private static String page(OfficerHall hall, String path) throws Exception {
    return hall.get(CLERK, path).body();
  }

  private static String bare(String text) {
    return text.replaceAll("\\s", "");
  }

  private static String text(HttpResponse<byte[]> file) throws Exception {
    try (PDDocument document = Loader.loadPDF(file.body())) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** As a phone does that is held nearer until it reads: codes differ from run to run. */
  private static String scanned(HttpResponse<byte[]> file) throws Exception {
    for (int dpi : List.of(150, 200, 300, 110)) {
      Optional<String> read = scanned(file, dpi);
      if (read.isPresent()) return read.get();
    }
    throw new AssertionError("the code on the paper cannot be read");
  }

  private static Optional<String> scanned(HttpResponse<byte[]> file, int dpi) throws Exception {
    try (PDDocument document = Loader.loadPDF(file.body())) {
      return read(
          new PDFRenderer(document).renderImageWithDPI(0, dpi, ImageType.RGB),
          DecodeHintType.TRY_HARDER);
    }
  }

  /** A square that is drawn straight is read as that; looking for one misses some codes. */
  private static Optional<String> read(BufferedImage page, DecodeHintType how) throws Exception {
    try {
      int w = page.getWidth();
      int h = page.getHeight();
      BinaryBitmap seen =
          new BinaryBitmap(
              new HybridBinarizer(
                  new RGBLuminanceSource(w, h, page.getRGB(0, 0, w, h, null, 0, w))));
      return Optional.of(new QRCodeReader().decode(seen, Map.of(how, true)).getText());
    } catch (ReaderException e) {
      return Optional.empty();
    }
  }
}
