package org.yimen.app.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yimen.app.tls.OwnerOnly;

/**
 * The folder of verified backups. Each name tells the instant of its backup, in UTC; other files
 * are left alone. One that is still being written or checked lies in a folder of its own.
 */
final class BackupFolder {
  private static final String BEGIN = "yimen-";
  private static final String WORK = ".being-checked";
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");

  private final Path folder;
  private final String end;

  BackupFolder(Path folder, String end) {
    this.folder = folder;
    this.end = end;
  }

  private record Kept(Path file, Instant at) {}

  /** Oldest first. */
  private List<Kept> kept() throws IOException {
    if (!Files.isDirectory(folder)) return List.of();
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .flatMap(f -> at(f.getFileName().toString()).map(at -> new Kept(f, at)).stream())
          .sorted(Comparator.comparing(Kept::at))
          .toList();
    }
  }

  private Optional<Instant> at(String name) {
    if (!name.startsWith(BEGIN) || !name.endsWith(end)) return Optional.empty();
    try {
      String stamp = name.substring(BEGIN.length(), name.length() - end.length());
      return Optional.of(LocalDateTime.parse(stamp, STAMP).toInstant(ZoneOffset.UTC));
    } catch (DateTimeParseException | StringIndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  /** When the newest backup was made. */
  Optional<Instant> newest() throws IOException {
    List<Kept> kept = kept();
    return kept.isEmpty() ? Optional.empty() : Optional.of(kept.get(kept.size() - 1).at());
  }

  /** Where the next one is written and checked; what an earlier try left is gone. */
  Path workFile() throws IOException {
    OwnerOnly.folder(folder);
    clear();
    Path work = folder.resolve(WORK);
    OwnerOnly.folder(work);
    return work.resolve("backup" + end);
  }

  /** Takes the checked file in under the name of that instant. */
  Path accept(Path checked, Instant at) throws IOException {
    Path target = folder.resolve(BEGIN + STAMP.format(at.atOffset(ZoneOffset.UTC)) + end);
    Files.move(
        checked, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    clear();
    return target;
  }

  /** Lets the oldest go, all but so many. */
  void prune(int keep) throws IOException {
    List<Kept> kept = kept();
    for (Kept old : kept.subList(0, Math.max(0, kept.size() - keep))) Files.delete(old.file());
  }

  /** Leaves nothing of a try. */
  void clear() throws IOException {
    Path work = folder.resolve(WORK);
    if (!Files.isDirectory(work)) return;
    List<Path> deepestFirst;
    try (Stream<Path> all = Files.walk(work)) {
      deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) Files.deleteIfExists(path);
  }
}
