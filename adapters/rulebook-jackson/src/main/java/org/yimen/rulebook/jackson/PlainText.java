package org.yimen.rulebook.jackson;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.yimen.domain.rulebook.FaultCode;
import org.yimen.domain.rulebook.RulebookFault;

/**
 * A file as text in UTF-8, or the line where it stops to be text: a picture, a database, a Word
 * file.
 */
final class PlainText {
  private PlainText() {}

  /** The text without a byte order mark; empty with a fault where it is none. */
  static Optional<String> of(byte[] bytes, String file, List<RulebookFault> faults) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer text = CharBuffer.allocate(bytes.length + 1);
    CoderResult end = decoder.decode(ByteBuffer.wrap(bytes), text, true);
    text.flip();
    String read = text.toString();
    int control = firstControl(read);
    if (end.isError() || control >= 0) {
      String before = control >= 0 ? read.substring(0, control) : read;
      int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
      faults.add(RulebookFault.at(file, line, FaultCode.NOT_TEXT));
      return Optional.empty();
    }
    return Optional.of(read.startsWith("\uFEFF") ? read.substring(1) : read);
  }

  /** Control characters that no text file holds; {@code -1} where there is none. */
  private static int firstControl(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r' && c != '\u0085')
        return i;
    }
    return -1;
  }
}
