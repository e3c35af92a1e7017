package org.yimen.caselog.xes;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yimen.caselog.xes.CaseLogException.Problem;

/**
 * The text of an XML document in the encoding that it declares. The JDK's parser could do the same,
 * but answers bytes that are no text with a line of its own on the error stream.
 */
final class DeclaredText {
  private static final int HEAD = 256;
  private static final Pattern ENCODING =
      Pattern.compile("^<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([^\"']{1,40})[\"']");

  private DeclaredText() {}

  /** Its reader throws a CharacterCodingException where the bytes are no text. */
  static Reader of(InputStream bytes) throws IOException, XesFault {
    BufferedInputStream in = new BufferedInputStream(bytes, 1 << 16);
    in.mark(HEAD);
    byte[] head = in.readNBytes(HEAD);
    in.reset();
    return new InputStreamReader(in, charset(in, head).newDecoder());
  }

  private static Charset charset(InputStream in, byte[] head) throws IOException, XesFault {
    if (startsWith(head, 0xFE, 0xFF) || startsWith(head, 0xFF, 0xFE))
      return StandardCharsets.UTF_16;
    int mark = startsWith(head, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    in.skipNBytes(mark);
    String text = new String(head, mark, head.length - mark, StandardCharsets.ISO_8859_1);
    Matcher declared = ENCODING.matcher(text);
    if (!declared.find()) return StandardCharsets.UTF_8;
    try {
      return Charset.forName(declared.group(1));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new XesFault(Problem.WRONG_ENCODING, "encoding");
    }
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) return false;
    for (int i = 0; i < mark.length; i++) if ((bytes[i] & 0xFF) != mark[i]) return false;
    return true;
  }
}
