package org.yimen.caselog.xes;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.yimen.caselog.xes.CaseLogException.Problem;

/**
 * The bytes of a log, unpacked where the content says gzip. Remembers why reading failed, because
 * XML parsers lose it, and bounds what the parser must hold between two tags. Not thread-safe.
 */
final class BoundedInput extends FilterInputStream {
  private static final int BUFFER = 1 << 16;

  private final long mostWithoutProgress;
  private long sinceProgress;
  private boolean opened;
  private Optional<Problem> failure = Optional.empty();

  BoundedInput(InputStream raw, long mostWithoutProgress) {
    super(new BufferedInputStream(raw, BUFFER));
    this.mostWithoutProgress = mostWithoutProgress;
  }

  /** The parser has delivered something. */
  void progress() {
    sinceProgress = 0;
  }

  /** Why reading failed; empty when it did not. */
  Optional<Problem> failure() {
    return failure;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    try {
      open();
      int n = in.read(buffer, offset, length);
      sinceProgress += Math.max(n, 0);
      if (sinceProgress > mostWithoutProgress) throw fail(Problem.TOO_LONG, new IOException());
      return n;
    } catch (EOFException e) {
      throw fail(Problem.CUT_SHORT, e);
    } catch (ZipException e) {
      throw fail(Problem.DAMAGED, e);
    } catch (IOException e) {
      throw fail(failure.orElse(Problem.UNREADABLE), e);
    }
  }

  /** Not in the constructor: the header of a damaged file fails like the rest of it. */
  private void open() throws IOException {
    if (opened) return;
    opened = true;
    in.mark(2);
    byte[] first = in.readNBytes(2);
    in.reset();
    if (first.length == 2 && first[0] == (byte) 0x1f && first[1] == (byte) 0x8b)
      in = new GZIPInputStream(in, BUFFER);
  }

  /** Never an EOFException, which parsers take for the end of the document. */
  private IOException fail(Problem problem, IOException cause) {
    failure = Optional.of(problem);
    return new IOException(problem.en(), cause);
  }
}
