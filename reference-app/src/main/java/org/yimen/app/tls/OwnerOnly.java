package org.yimen.app.tls;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes files and folders that only their owner may read, on every system that knows rights. */
public final class OwnerOnly {
  private static final String FILE = "rw-------";
  private static final String FOLDER = "rwx------";

  private OwnerOnly() {}

  /** Makes an empty file that must not exist. */
  static void file(Path file) throws IOException {
    Files.createFile(file, rights(file, FILE));
    keepByList(file);
  }

  /** Makes the folder where it is missing; one that is there keeps its rights. */
  public static void folder(@Nullable Path folder) throws IOException {
    if (folder == null || Files.isDirectory(folder)) return;
    Files.createDirectories(folder, rights(folder, FOLDER));
    keepByList(folder);
  }

  private static FileAttribute<?>[] rights(Path path, String rights) {
    return isPosix(path)
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
        }
        : new FileAttribute<?>[0];
  }

  private static boolean isPosix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /** Windows: one entry, the owner's. */
  private static void keepByList(Path path) throws IOException {
    AclFileAttributeView list = Files.getFileAttributeView(path, AclFileAttributeView.class);
    if (list == null || isPosix(path)) return;
    AclEntry owner =
        AclEntry.newBuilder()
            .setType(AclEntryType.ALLOW)
            .setPrincipal(list.getOwner())
            .setPermissions(EnumSet.allOf(AclEntryPermission.class))
            .setFlags(
                Files.isDirectory(path)
                    ? EnumSet.of(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT)
                    : EnumSet.noneOf(AclEntryFlag.class))
            .build();
    list.setAcl(List.of(owner));
  }
}
