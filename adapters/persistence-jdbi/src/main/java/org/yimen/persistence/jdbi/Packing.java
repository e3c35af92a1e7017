package org.yimen.persistence.jdbi;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdDictCompress;
import com.github.luben.zstd.ZstdDictDecompress;
import com.github.luben.zstd.ZstdException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.yimen.ports.driven.StorageException;

/**
 * Texts that many rows repeat (states of cases and tickets, kept answers) take a fraction of their
 * length: a frame of Zstandard, with the words they are made of as its dictionary, behind one byte
 * that says with which list of words. A list never changes once it was used, a better one gets the
 * next number. Safe for many threads.
 */
final class Packing implements Stored {
  private static final int LIST = 1;
  private static final int LEVEL = -1; // a third of the time of deflating, a tenth more bytes
  private static final int LONGEST = 1 << 26;

  private final ZstdDictDecompress known;
  private final ZstdCompressCtx packer = new ZstdCompressCtx();
  private final Queue<ZstdDecompressCtx> unpackers = new ConcurrentLinkedQueue<>();

  /**
   * @param kind of texts: {@code case}, {@code ticket}, {@code answer}
   */
  Packing(String kind) {
    byte[] words = words(kind);
    known = new ZstdDictDecompress(words);
    packer.loadDict(new ZstdDictCompress(words, LEVEL));
    packer.setChecksum(false); // the hash of every state stands in the journal
    packer.setDictID(false);
  }

  private static byte[] words(String kind) {
    String name = "packing-" + kind + "-" + LIST + ".txt";
    try (InputStream in = Packing.class.getResourceAsStream(name)) {
      if (in == null) throw new IllegalStateException(name + " is missing in the jar");
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Object column(String text) {
    return pack(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String text(Object column) {
    if (column instanceof byte[] packed && packed.length > 1 && packed[0] == LIST)
      return new String(unpack(packed), StandardCharsets.UTF_8);
    throw damaged();
  }

  private synchronized byte[] pack(byte[] text) {
    byte[] packed = new byte[1 + Math.toIntExact(Zstd.compressBound(text.length))];
    packed[0] = LIST;
    int length = packer.compressByteArray(packed, 1, packed.length - 1, text, 0, text.length);
    return Arrays.copyOf(packed, 1 + length);
  }

  private byte[] unpack(byte[] packed) {
    long length = Zstd.getFrameContentSize(packed, 1, packed.length - 1);
    if (length < 0 || length > LONGEST) throw damaged();
    ZstdDecompressCtx free = unpackers.poll();
    ZstdDecompressCtx unpacker = free != null ? free : new ZstdDecompressCtx().loadDict(known);
    byte[] text = new byte[(int) length];
    try {
      int found = unpacker.decompressByteArray(text, 0, text.length, packed, 1, packed.length - 1);
      if (found != length) throw damaged();
      return text;
    } catch (ZstdException e) {
      throw damaged();
    } finally {
      unpackers.add(unpacker);
    }
  }

  private static StorageException damaged() {
    return new StorageException("数据库文件已损坏 / the database file is damaged: a packed text");
  }
}
