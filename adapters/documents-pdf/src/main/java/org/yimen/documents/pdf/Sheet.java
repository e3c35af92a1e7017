package org.yimen.documents.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.yimen.ports.driven.PressException;

/** Sets a filled template as PDF. Nothing but images within the page is ever loaded. */
record Sheet(ChineseType type, Templates templates) {
  /** The first is ours; a template that asks for a common family gets the same type. */
  private static final List<String> FAMILIES = List.of("paper", "serif", "sans-serif");

  private static final String WITHIN = "data:image/";

  static {
    // It would log words of papers.
    XRLog.setLoggingEnabled(false);
  }

  byte[] set(Templates.Filled filled) {
    Document page = parsed(filled);
    List<String> outside = new CopyOnWriteArrayList<>();
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument();
        TypeFiles files = new TypeFiles()) {
      PdfRendererBuilder builder = new PdfRendererBuilder();
      builder
          .usePDDocument(document)
          .useUriResolver((base, uri) -> within(uri, outside))
          .useExternalResourceAccessControl(
              (uri, kind) -> within(uri, outside) != null,
              ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
          .useExternalResourceAccessControl(
              (uri, kind) -> within(uri, outside) != null,
              ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
          .withW3cDocument(page, "")
          .withProducer("Yimen")
          .toStream(pdf);
      face(builder, document, files, type.regular(), 400);
      face(builder, document, files, type.bold(), 700);
      builder.run();
    } catch (IOException e) {
      throw new PressException("the paper cannot be set", e);
    }
    if (!outside.isEmpty())
      throw templates.fault(
          filled,
          outside.get(0),
          "asks for " + outside.get(0) + "; a paper loads nothing from outside",
          new PressException("refused"));
    try {
      return new ReadableText(filled.xhtml(), type.regular(), type.bold()).in(pdf.toByteArray());
    } catch (IOException e) {
      throw new PressException("the paper cannot be read again", e);
    }
  }

  private static @org.jspecify.annotations.Nullable String within(
      String uri, List<String> outside) {
    if (uri.startsWith(WITHIN)) return uri;
    if (!uri.isBlank()) outside.add(uri);
    return null;
  }

  private static void face(
      PdfRendererBuilder builder, PDDocument document, TypeFiles files, TypeFace face, int weight)
      throws IOException {
    Optional<String> name = face.nameInCollection();
    if (name.isEmpty()) {
      for (String family : FAMILIES)
        builder.useFont(face.file().toFile(), family, weight, FontStyle.NORMAL, true);
      return;
    }
    PDFontSupplier font =
        new PDFontSupplier(PDType0Font.load(document, files.open(face, name.get()), true));
    for (String family : FAMILIES) builder.useFont(font, family, weight, FontStyle.NORMAL, true);
  }

  /** Collections stay open until the document is written. */
  private static final class TypeFiles implements AutoCloseable {
    private final List<TrueTypeCollection> open = new CopyOnWriteArrayList<>();

    TrueTypeFont open(TypeFace face, String name) throws IOException {
      TrueTypeCollection collection = new TrueTypeCollection(face.file().toFile());
      open.add(collection);
      return collection.getFontByName(name);
    }

    @Override
    public void close() throws IOException {
      for (TrueTypeCollection collection : open) collection.close();
    }
  }

  private Document parsed(Templates.Filled filled) {
    try {
      return parser().parse(new InputSource(new StringReader(filled.xhtml())));
    } catch (SAXParseException e) {
      throw templates.fault(
          filled, lineOf(filled, e.getLineNumber()), String.valueOf(e.getMessage()), e);
    } catch (SAXException | IOException e) {
      throw templates.fault(filled, "", String.valueOf(e.getMessage()), e);
    }
  }

  private static String lineOf(Templates.Filled filled, int line) {
    List<String> lines = filled.xhtml().lines().toList();
    return line >= 1 && line <= lines.size() ? lines.get(line - 1).strip() : "";
  }

  private static DocumentBuilder parser() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder parser = factory.newDocumentBuilder();
      parser.setErrorHandler(new Silent());
      return parser;
    } catch (ParserConfigurationException e) {
      throw new PressException("no parser for XHTML", e);
    }
  }

  /** The parser's own handler prints to the console. */
  private static final class Silent implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) {}

    @Override
    public void error(SAXParseException e) throws SAXException {
      throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      throw e;
    }
  }
}
