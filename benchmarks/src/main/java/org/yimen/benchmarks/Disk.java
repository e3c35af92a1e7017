package org.yimen.benchmarks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The folder that the databases are made in, and the disk it lies on. */
record Disk(Path folder) {
  private static final Set<String> IN_MEMORY = Set.of("tmpfs", "ramfs", "zram");
  private static final int TRIES = 300;
  private static final int PAGES = 3;

  /** A new folder inside that one. */
  static Disk in(Path folder) throws IOException {
    Files.createDirectories(folder);
    return new Disk(Files.createTempDirectory(folder, "five-commands"));
  }

  String kind() throws IOException {
    return Files.getFileStore(folder).type();
  }

  /** Where nothing is ever forced to a disk, durability costs nothing and rates mean nothing. */
  boolean isReal() throws IOException {
    return !IN_MEMORY.contains(kind());
  }

  /** Microseconds until three appended pages are durable, the median of many. */
  long microsToForce() throws IOException {
    Path file = folder.resolve("force");
    long[] nanos = new long[TRIES];
    try (FileChannel out =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      for (int i = 0; i < TRIES; i++) {
        out.write(ByteBuffer.allocate(PAGES * 4096));
        long begin = System.nanoTime();
        out.force(false);
        nanos[i] = System.nanoTime() - begin;
      }
    }
    Files.delete(file);
    Arrays.sort(nanos);
    return nanos[TRIES / 2] / 1000;
  }

  void delete() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path each : deepestFirst) Files.delete(each);
    }
  }
}
