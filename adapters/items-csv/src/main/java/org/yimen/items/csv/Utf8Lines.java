package org.yimen.items.csv;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.yimen.items.csv.RowFault.Kind;

/** Lines of a UTF-8 file, one by one, in constant memory; each either text or a fault. */
final class Utf8Lines {
  /** Longest line in bytes. */
  static final int LONGEST = 65_536;

  private static final Charset GB18030 = Charset.forName("GB18030");

  /**
   * A line.
   *
   * @param number from 1
   * @param text without its line end; empty where there is a fault
   */
  record Line(int number, String text, Optional<RowFault> fault) {}

  private final BufferedInputStream in;
  private int number;

  Utf8Lines(InputStream in) {
    this.in = new BufferedInputStream(in, LONGEST);
  }

  /** The next line, or empty at the end. */
  Optional<Line> next() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    int length = 0;
    int c = in.read();
    if (c < 0) return Optional.empty();
    number++;
    for (; c >= 0 && c != '\n'; c = in.read()) {
      length++;
      if (length <= LONGEST) bytes.write(c);
    }
    if (length > LONGEST) return fault(Kind.LINE_TOO_LONG, length + " > " + LONGEST + " bytes");
    return Optional.of(line(bytes.toByteArray()));
  }

  private Line line(byte[] bytes) {
    int from = number == 1 && startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    if (number == 1 && (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)))
      return fault(Kind.WRONG_ENCODING, "UTF-16").orElseThrow();
    int to = bytes.length;
    if (to > from && bytes[to - 1] == '\r') to--;
    ByteBuffer buffer = ByteBuffer.wrap(bytes, from, to - from);
    Optional<String> text = decoded(StandardCharsets.UTF_8, buffer.duplicate());
    if (text.isPresent()) return new Line(number, text.get(), Optional.empty());
    boolean chinese =
        decoded(GB18030, buffer)
            .filter(t -> t.codePoints().anyMatch(Character::isIdeographic))
            .isPresent();
    return fault(
            Kind.WRONG_ENCODING,
            chinese ? "像是GB18030/GBK，请另存为UTF-8; looks like GB18030/GBK, save as UTF-8" : "")
        .orElseThrow();
  }

  private Optional<Line> fault(Kind kind, String detail) {
    return Optional.of(new Line(number, "", Optional.of(new RowFault(number, kind, "", detail))));
  }

  private static Optional<String> decoded(Charset charset, ByteBuffer bytes) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(bytes)
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) return false;
    for (int i = 0; i < mark.length; i++) if ((bytes[i] & 0xFF) != mark[i]) return false;
    return true;
  }
}
