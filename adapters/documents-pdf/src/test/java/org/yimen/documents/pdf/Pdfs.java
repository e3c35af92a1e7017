package org.yimen.documents.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assumptions;
import org.yimen.ports.driven.PressedPaper;

/** Reads what the press made. */
final class Pdfs {
  /** Where the build put the type. */
  static final Path TYPE =
      Path.of(System.getProperty("basedir", "."), "target", "fonts").toAbsolutePath();

  private Pdfs() {}

  /** A press with the type of the build; skipped where the build could not have it. */
  static PdfPress press() {
    return new PdfPress(settings());
  }

  static PdfSettings settings() {
    Assumptions.assumeTrue(
        Files.exists(TYPE.resolve("NotoSansSC-Regular.ttf")),
        "skipped: target/fonts is empty, the build found no npm to fetch type with");
    return PdfSettings.typeFrom(TYPE);
  }

  static String text(PressedPaper paper) {
    try (PDDocument document = Loader.loadPDF(paper.bytes())) {
      return new PDFTextStripper().getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static int pages(PressedPaper paper) {
    try (PDDocument document = Loader.loadPDF(paper.bytes())) {
      return document.getNumberOfPages();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A page as a picture, from 0. */
  static BufferedImage picture(PressedPaper paper, int page, int dpi) {
    try (PDDocument document = Loader.loadPDF(paper.bytes())) {
      return new PDFRenderer(document).renderImageWithDPI(page, dpi, ImageType.RGB);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
