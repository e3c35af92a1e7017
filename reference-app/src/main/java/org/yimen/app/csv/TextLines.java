package org.yimen.app.csv;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Lines of a UTF-8 file, one by one, in constant memory; each either text or a fault. A line ends
 * with LF, CR LF or CR.
 */
final class TextLines {
  /** Longest line in bytes, also longest record in characters. */
  static final int LONGEST = 65_536;

  private static final Charset GB18030 = Charset.forName("GB18030");

  /**
   * A line.
   *
   * @param number from 1
   * @param text without its end; empty where there is a fault
   * @param end the characters that ended it; empty for a last line without end
   */
  record Line(int number, String text, String end, Optional<RowFault> fault) {}

  private final BufferedInputStream in;
  private int number;

  TextLines(InputStream in) {
    this.in = new BufferedInputStream(in, LONGEST);
  }

  /** The next line, or empty at the end. */
  Optional<Line> next() throws IOException {
    int c = in.read();
    if (c < 0) return Optional.empty();
    number++;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(128);
    long length = 0;
    for (; c >= 0 && c != '\n' && c != '\r'; c = in.read()) if (++length <= LONGEST) bytes.write(c);
    String end = c < 0 ? "" : c == '\n' ? "\n" : carriageReturn();
    if (length > LONGEST)
      return fault(end, "此行过长，超过 65536 字节", "the line is longer than 65536 bytes");
    return line(bytes.toByteArray(), end);
  }

  private String carriageReturn() throws IOException {
    in.mark(1);
    if (in.read() == '\n') return "\r\n";
    in.reset();
    return "\r";
  }

  private Optional<Line> line(byte[] bytes, String end) {
    if (number == 1 && (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)))
      return fault(
          end, "文件是 UTF-16 编码，请另存为 UTF-8", "the file is encoded in UTF-16; save it as UTF-8");
    int from = number == 1 && startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    ByteBuffer buffer = ByteBuffer.wrap(bytes, from, bytes.length - from);
    Optional<String> text = decoded(StandardCharsets.UTF_8, buffer.duplicate());
    if (text.isPresent()) return Optional.of(new Line(number, text.get(), end, Optional.empty()));
    boolean chinese =
        decoded(GB18030, buffer)
            .filter(t -> t.codePoints().anyMatch(Character::isIdeographic))
            .isPresent();
    return chinese
        ? fault(
            end,
            "不是 UTF-8 编码，像是 GB18030/GBK，请另存为 UTF-8",
            "not encoded in UTF-8; looks like GB18030/GBK, save the file as UTF-8")
        : fault(end, "不是 UTF-8 编码", "not encoded in UTF-8");
  }

  private Optional<Line> fault(String end, String zh, String en) {
    return Optional.of(new Line(number, "", end, Optional.of(new RowFault(number, zh, en))));
  }

  private static Optional<String> decoded(Charset charset, ByteBuffer bytes) {
    try {
      return Optional.of(charset.newDecoder().decode(bytes).toString());
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
