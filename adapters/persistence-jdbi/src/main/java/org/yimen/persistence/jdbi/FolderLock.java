package org.yimen.persistence.jdbi;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;
import org.yimen.ports.driven.StorageException;

/**
 * The claim of one running program on a data folder. The operating system gives it back when the
 * program ends, however it ends.
 */
final class FolderLock implements AutoCloseable {
  static final String FILE = "yimen.lock";

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the claim.
   *
   * @throws StorageException if another program has it, or the folder cannot be written
   */
  static FolderLock on(Path folder) {
    FileChannel channel;
    try {
      makePrivate(folder);
      channel =
          FileChannel.open(
              folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new StorageException("数据目录不能写入 / the data folder cannot be written: " + folder, e);
    }
    if (claim(channel, folder) == null) {
      closeQuietly(channel);
      throw new StorageException(
          "数据目录已被另一个程序使用 / the data folder is in use by another program: " + folder);
    }
    return new FolderLock(channel);
  }

  private static @Nullable FileLock claim(FileChannel channel, Path folder) {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    } catch (IOException e) {
      closeQuietly(channel);
      throw new StorageException("数据目录不能锁定 / the data folder cannot be locked: " + folder, e);
    }
  }

  private static void closeQuietly(FileChannel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      // nothing was claimed, so nothing is lost
    }
  }

  @Override
  public void close() {
    closeQuietly(channel);
  }

  /** A folder that is made here is nobody else's to read, where the system knows such a thing. */
  private static void makePrivate(Path folder) throws IOException {
    if (Files.isDirectory(folder)) return;
    Files.createDirectories(folder);
    PosixFileAttributeView rights =
        Files.getFileAttributeView(folder, PosixFileAttributeView.class);
    if (rights != null) rights.setPermissions(PosixFilePermissions.fromString("rwx------"));
  }
}
