package org.yimen.caselog.xes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** Logs to read in these tests. */
final class Logs {
  private Logs() {}

  static Path sevenCases() {
    try {
      return Path.of(Objects.requireNonNull(Logs.class.getResource("seven-cases.xes")).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The log of a municipality that lies beside the repository and is not part of it. */
  static Optional<Path> receipt() {
    for (Path p = Path.of("").toAbsolutePath(); p != null; p = p.getParent()) {
      Path shared = p.resolve("shared");
      if (Files.exists(shared.resolve("architecture.md")))
        return Optional.of(shared.resolve("data/logs/receipt.xes.gz")).filter(Files::exists);
    }
    return Optional.empty();
  }

  static byte[] gzip(byte[] plain) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
