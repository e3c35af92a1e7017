package org.yimen.documents.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Makes the text of a paper readable for search, copying and screen readers. Type draws 长 and the
 * radical ⻓ with one glyph, and the library names a glyph by its first character: here each glyph
 * gets back the character that was written.
 */
final class ReadableText {
  private static final Pattern TARGET = Pattern.compile("<([0-9A-Fa-f]{4})>(?=\\s*[\\n\\r])");

  private final Map<Integer, Integer> written = new HashMap<>();

  /** For a paper on which these characters stand. */
  ReadableText(String text, TypeFace... faces) {
    Set<Integer> used = new HashSet<>(text.codePoints().boxed().toList());
    for (TypeFace face : faces)
      for (int c : used) {
        int first = face.firstAlike().getOrDefault(c, c);
        if (first != c && !used.contains(first)) written.put(first, c);
      }
  }

  byte[] in(byte[] pdf) throws IOException {
    if (written.isEmpty()) return pdf;
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (COSObject object : document.getDocument().getObjectsByType(COSName.FONT))
        if (object.getObject() instanceof COSDictionary font
            && font.getCOSStream(COSName.TO_UNICODE) != null)
          rename(font.getCOSStream(COSName.TO_UNICODE));
      ByteArrayOutputStream readable = new ByteArrayOutputStream();
      document.save(readable);
      return readable.toByteArray();
    }
  }

  private void rename(COSStream names) throws IOException {
    String text = names.toTextString();
    String renamed =
        TARGET
            .matcher(text)
            .replaceAll(m -> Matcher.quoteReplacement("<" + renamed(m.group(1)) + ">"));
    if (renamed.equals(text)) return;
    try (OutputStream out = names.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(renamed.getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  private String renamed(String hex) {
    int c = Integer.parseInt(hex, 16);
    int meant = written.getOrDefault(c, c);
    return Character.isBmpCodePoint(meant) ? String.format("%04X", meant) : hex;
  }
}
