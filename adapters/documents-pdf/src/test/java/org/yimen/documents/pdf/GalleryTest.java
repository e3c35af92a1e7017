package org.yimen.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.yimen.ports.driven.PressedPaper;
import org.yimen.ports.kit.SamplePapers;
import org.yimen.ports.paper.CopyMark;
import org.yimen.ports.paper.Paper;
import org.yimen.ports.wording.Language;

/**
 * Leaves every paper in both languages in target/papers, as PDF and as pictures to be looked at.
 */
class GalleryTest {
  @Test
  void every_paper_is_one_page_of_moderate_size() throws IOException {
    Path gallery = Files.createDirectories(Pdfs.TYPE.resolveSibling("papers"));
    PdfPress press = Pdfs.press();
    for (Language language : Language.values())
      for (Paper paper : SamplePapers.everyday().all()) {
        PressedPaper made = press.press(paper, language, CopyMark.ORIGINAL);
        String name = paper.kind().name().toLowerCase(java.util.Locale.ROOT) + "-" + language.tag();
        Files.write(gallery.resolve(name + ".pdf"), made.bytes());
        int pages = Pdfs.pages(made);
        for (int page = 0; page < pages; page++)
          ImageIO.write(
              Pdfs.picture(made, page, 100),
              "png",
              gallery.resolve(name + "-" + (page + 1) + ".png").toFile());
        assertThat(pages).as(name).isLessThanOrEqualTo(2);
        assertThat(made.bytes().length / pages).as(name).isLessThan(60_000);
      }
  }
}
