package org.yimen.persistence.jdbi;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.yimen.ports.driven.StorageException;

/** A backup of a PostgreSQL database that was found whole. */
final class BackupFile implements AutoCloseable {
  private final Path path;
  private final ZipFile zip;
  private final BackupContents contents;

  private BackupFile(Path path, ZipFile zip, BackupContents contents) {
    this.path = path;
    this.zip = zip;
    this.contents = contents;
  }

  /**
   * Opens the file after reading all of it.
   *
   * @throws StorageException if it is missing or damaged
   */
  static BackupFile open(Path path) {
    if (!Files.isRegularFile(path))
      throw new StorageException("备份文件不存在 / there is no such backup: " + path);
    try {
      ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8);
      try {
        return examined(path, zip);
      } catch (IOException | RuntimeException e) {
        zip.close();
        throw e;
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new StorageException("备份已损坏 / the backup is damaged: " + path, e);
    }
  }

  private static BackupFile examined(Path path, ZipFile zip) throws IOException {
    BackupContents contents;
    try (InputStream in = piece(zip, BackupContents.NAME)) {
      contents = BackupContents.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    for (String table : contents.tables().names())
      try (InputStream in = piece(zip, BackupContents.entry(table))) {
        in.transferTo(OutputStream.nullOutputStream());
      }
    return new BackupFile(path, zip, contents);
  }

  private static InputStream piece(ZipFile zip, String name) throws IOException {
    ZipEntry entry =
        Optional.ofNullable(zip.getEntry(name))
            .orElseThrow(() -> new IOException(name + " is missing"));
    return zip.getInputStream(entry);
  }

  Path path() {
    return path;
  }

  BackupContents contents() {
    return contents;
  }

  /** The rows of a table as COPY takes them. */
  InputStream rows(String table) throws IOException {
    return piece(zip, BackupContents.entry(table));
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      // it was only read
    }
  }
}
