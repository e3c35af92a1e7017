package org.yimen.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.yimen.ports.driven.PressedPaper;
import org.yimen.ports.kit.SamplePapers;
import org.yimen.ports.paper.CopyMark;
import org.yimen.ports.paper.Paper;
import org.yimen.ports.wording.Language;

/** Leaves every paper in both languages in target/papers, as PDF and picture, to be looked at. */
class GalleryTest {
  @Test
  void no_paper_has_a_fill_that_a_copier_would_eat() throws IOException {
    Path gallery = Files.createDirectories(Pdfs.TYPE.resolveSibling("papers"));
    PdfPress press = Pdfs.press();
    for (Language language : Language.values())
      for (Paper paper : SamplePapers.everyday().all()) {
        PressedPaper made = press.press(paper, language, CopyMark.ORIGINAL);
        String name = paper.kind().name().toLowerCase(Locale.ROOT) + "-" + language.tag();
        Files.write(gallery.resolve(name + ".pdf"), made.bytes());
        BufferedImage page = Pdfs.picture(made, 0, 100);
        ImageIO.write(page, "png", gallery.resolve(name + ".png").toFile());
        assertThat(shareOfInk(page)).as(name).isBetween(0.005, 0.12);
      }
  }

  private static double shareOfInk(BufferedImage page) {
    long ink = 0;
    for (int y = 0; y < page.getHeight(); y++)
      for (int x = 0; x < page.getWidth(); x++) if ((page.getRGB(x, y) & 0xFF) < 0xF0) ink++;
    return (double) ink / page.getWidth() / page.getHeight();
  }
}
