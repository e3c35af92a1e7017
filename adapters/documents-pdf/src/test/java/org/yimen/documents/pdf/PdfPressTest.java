package org.yimen.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yimen.ports.kit.PaperPressContract.bare;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.yimen.domain.casework.NonAcceptance;
import org.yimen.domain.casework.NonAcceptanceGround;
import org.yimen.ports.driven.PressedPaper;
import org.yimen.ports.kit.SamplePapers;
import org.yimen.ports.paper.CopyMark;
import org.yimen.ports.paper.NonAcceptanceCertificate;
import org.yimen.ports.paper.Paper;
import org.yimen.ports.wording.Language;
import org.yimen.testing.Clause;

class PdfPressTest {
  private final PdfPress press = Pdfs.press();
  private final SamplePapers papers = SamplePapers.everyday();

  @Test
  @Clause({"HUN-6.6.4b", "JIN-4.2c", "NRM-38"})
  void a_promise_slip_names_item_case_days_and_telephone() {
    assertThat(zh(papers.slip()))
        .contains(
            "承诺受理通知书",
            "MXH-2026-0417-1",
            "办件号MXH-2026-0417",
            "张小满",
            "食品经营许可",
            "自2026年9月28日起予以受理",
            "承诺办结10个工作日2026年10月16日(星期五)",
            "法定决定20个工作日2026年10月30日(星期五)",
            "7K4M-9AXR",
            "投诉:12345",
            "审批专用章");
  }

  @Test
  @Clause({"PLL-32b", "PLL-32.2"})
  void certificates_are_dated_numbered_sealed_and_name_the_right_authority() {
    assertThat(zh(papers.certificate()))
        .contains("受理通知书", "MXH-2026-0417-1", "梅溪湖街道政务服务中心审批专用章2026年9月28日");
    assertThat(zh(papers.nonAcceptance()))
        .contains("不予受理通知书", "不属于本行政机关职权范围", "请向长沙市城市管理局提出申请", "申请行政复议", "审批专用章2026年9月28日");
  }

  @Test
  @Clause({"PLL-38", "JIN-28.4"})
  void a_refusal_says_reasons_basis_and_both_remedies() {
    assertThat(zh(papers.refusal()))
        .contains(
            "不予许可决定书",
            "1.场所不符合条件:《食品经营许可和备案管理办法》第十二条第(一)项",
            "自收到本决定之日起六十日内向岳麓区人民政府申请行政复议",
            "自收到本决定之日起六个月内向岳麓区人民法院提起行政诉讼",
            "2026年10月14日");
    NonAcceptance without = new NonAcceptance(NonAcceptanceGround.OTHER, "", Optional.empty());
    assertThatThrownBy(() -> new NonAcceptanceCertificate(papers.slip().head(), without))
        .hasMessageContaining("cites its basis");
  }

  @Test
  @Clause("WF-31")
  void a_guide_bears_its_version_and_the_day_since_when_it_holds() {
    assertThat(zh(papers.guide()))
        .contains("办事指南", "食品经营许可", "第1版,自2026年7月1日起施行", "许可证工本费:10.05元", "本指南免费取阅");
  }

  @Test
  @Clause("HUN-4.5.2.7")
  void a_tracking_sheet_has_a_line_for_every_step_done_or_not() {
    assertThat(zh(papers.tracking()))
        .contains("受理李明9月28日", "现场核查", "审查王芳9月28日10月12日同意", "决定10月30日");
  }

  @Test
  void a_ticket_shows_number_line_and_mask_and_no_name() {
    assertThat(zh(papers.ticket()))
        .contains("A017", "市场监督", "前面还有3位", "110***********0123")
        .doesNotContain("张小满");
  }

  @Test
  void all_type_is_embedded_and_cut_down_to_what_is_used() throws IOException {
    for (Paper paper : papers.all())
      try (PDDocument document =
          Loader.loadPDF(press.press(paper, Language.ZH, CopyMark.ORIGINAL).bytes())) {
        for (PDPage page : document.getPages())
          for (var name : page.getResources().getFontNames()) {
            var font = page.getResources().getFont(name);
            assertThat(font.isEmbedded()).as("%s in %s", font.getName(), paper.kind()).isTrue();
            assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSansSC.*");
          }
      }
  }

  @Test
  void every_paper_is_one_page_of_twenty_to_sixty_kilobytes() {
    for (Language language : Language.values())
      for (Paper paper : papers.all()) {
        PressedPaper made = press.press(paper, language, CopyMark.ORIGINAL);
        assertThat(Pdfs.pages(made)).as("%s %s", paper.kind(), language).isEqualTo(1);
        assertThat(made.bytes().length).as("%s %s", paper.kind(), language).isLessThan(60_000);
        assertThat(made.mediaType()).isEqualTo("application/pdf");
      }
  }

  @Test
  void the_promised_date_is_the_largest_line_after_the_title() throws IOException {
    PressedPaper slip = press.press(papers.slip(), Language.ZH, CopyMark.ORIGINAL);
    List<String> large = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(slip.bytes())) {
      new PDFTextStripper() {
        @Override
        protected void writeString(String text, List<TextPosition> positions) {
          if (positions.get(0).getFontSizeInPt() > 14.5f) large.add(bare(text));
        }
      }.getText(document);
    }
    assertThat(String.join("", large)).isEqualTo("梅溪湖街道政务服务中心承诺受理通知书承诺办结2026年10月16日(星期五)");
  }

  @Test
  void the_code_on_the_paper_leads_to_the_case() throws Exception {
    PressedPaper plain = press.press(papers.slip(), Language.ZH, CopyMark.ORIGINAL);
    assertThat(scanned(plain)).isEqualTo("MXH-2026-0417 7K4M-9AXR");
    PdfPress leading =
        new PdfPress(Pdfs.settings().withEnquiries(URI.create("https://hall.example/progress")));
    assertThat(scanned(leading.press(papers.slip(), Language.EN, CopyMark.ORIGINAL)))
        .isEqualTo("https://hall.example/progress#number=MXH-2026-0417&code=7K4M9AXR");
  }

  private static String scanned(PressedPaper paper) throws Exception {
    BufferedImage page = Pdfs.picture(paper, 0, 150);
    int w = page.getWidth();
    int h = page.getHeight();
    LuminanceSource source = new RGBLuminanceSource(w, h, page.getRGB(0, 0, w, h, null, 0, w));
    return new QRCodeReader()
        .decode(
            new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
        .getText();
  }

  @Test
  void a_rare_character_is_set_or_leaves_a_mark_and_is_named_at_the_foot() {
    String text =
        Pdfs.text(
            press.press(SamplePapers.typed("𠮷野家𰻝🏠").slip(), Language.ZH, CopyMark.ORIGINAL));
    assertThat(text).contains("野家", "〓", "U+1F3E0").doesNotContain("🏠");
  }

  @Test
  void unassigned_and_private_characters_leave_a_mark() {
    String typed = "张" + Character.toString(0x0378) + Character.toString(0xE000) + "三";
    assertThat(zh(SamplePapers.typed(typed).slip())).contains("张〓〓三");
  }

  @Test
  void papers_lose_no_words_over_several_pages() {
    PressedPaper long_ =
        press.press(SamplePapers.typed("长".repeat(10_000)).slip(), Language.ZH, CopyMark.DUPLICATE);
    assertThat(Pdfs.pages(long_)).isBetween(10, 40);
    assertThat(bare(Pdfs.text(long_)).chars().filter(c -> c == '长').count()).isEqualTo(20_000);
    assertThat(
            Pdfs.text(long_)
                .lines()
                .filter(l -> l.matches("\\d+ / \\d+"))
                .collect(Collectors.toSet()))
        .hasSize(Pdfs.pages(long_));
  }

  private String zh(Paper paper) {
    return bare(Pdfs.text(press.press(paper, Language.ZH, CopyMark.ORIGINAL)));
  }
}
