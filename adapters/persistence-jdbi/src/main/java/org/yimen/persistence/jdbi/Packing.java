package org.yimen.persistence.jdbi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.yimen.ports.driven.StorageException;

/**
 * Texts that many rows repeat (states of cases and tickets, kept answers) take a fraction of their
 * length: deflated, with the words they are made of given beforehand. The first byte says with
 * which list of words; a list never changes once it was used, a better one gets the next number.
 * Safe for many threads.
 */
final class Packing implements Stored {
  private static final int LIST = 1;
  private static final int BUFFER = 1024;

  private final byte[] words;
  private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
  private final Queue<Inflater> inflaters = new ConcurrentLinkedQueue<>();

  /**
   * @param kind of texts: {@code case}, {@code ticket}, {@code answer}
   */
  Packing(String kind) {
    try (InputStream in = words(kind)) {
      words = in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream words(String kind) {
    String name = "packing-" + kind + "-" + LIST + ".txt";
    InputStream in = Packing.class.getResourceAsStream(name);
    if (in == null) throw new IllegalStateException(name + " is missing in the jar");
    return in;
  }

  @Override
  public Object column(String text) {
    return pack(text);
  }

  @Override
  public String text(Object column) {
    if (column instanceof byte[] packed) return unpack(packed);
    throw damaged();
  }

  private synchronized byte[] pack(String text) {
    deflater.reset();
    deflater.setDictionary(words);
    deflater.setInput(text.getBytes(StandardCharsets.UTF_8));
    deflater.finish();
    ByteArrayOutputStream packed = new ByteArrayOutputStream(BUFFER);
    packed.write(LIST);
    byte[] buffer = new byte[BUFFER];
    while (!deflater.finished()) packed.write(buffer, 0, deflater.deflate(buffer));
    return packed.toByteArray();
  }

  private String unpack(byte[] packed) {
    if (packed.length == 0 || packed[0] != LIST) throw damaged();
    Inflater free = inflaters.poll();
    Inflater inflater = free != null ? free : new Inflater(true);
    inflater.reset();
    inflater.setDictionary(words);
    inflater.setInput(packed, 1, packed.length - 1);
    ByteArrayOutputStream text = new ByteArrayOutputStream(2 * BUFFER);
    byte[] buffer = new byte[BUFFER];
    try {
      while (!inflater.finished()) {
        int n = inflater.inflate(buffer);
        if (n == 0 && !inflater.finished()) throw damaged();
        text.write(buffer, 0, n);
      }
    } catch (DataFormatException e) {
      throw damaged();
    } finally {
      inflaters.add(inflater);
    }
    return text.toString(StandardCharsets.UTF_8);
  }

  private static StorageException damaged() {
    return new StorageException("数据库文件已损坏 / the database file is damaged: a packed text");
  }
}
