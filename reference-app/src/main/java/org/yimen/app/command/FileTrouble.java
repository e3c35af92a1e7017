package org.yimen.app.command;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What stands between a command and a file, in both languages. What Java says of it is English, and
 * often no more than the name of the file.
 *
 * @param zh in Chinese
 * @param en in English
 */
record FileTrouble(String zh, String en) {
  private static final FileTrouble MISSING = new FileTrouble("文件不存在", "there is no such file");
  private static final FileTrouble FOLDER =
      new FileTrouble("这是目录，不是文件", "this is a folder, not a file");

  /** Why this file cannot be read; empty where nothing speaks against it yet. */
  static Optional<FileTrouble> reading(Path file) {
    if (!Files.exists(file)) return Optional.of(MISSING);
    if (Files.isDirectory(file)) return Optional.of(FOLDER);
    if (!Files.isReadable(file))
      return Optional.of(new FileTrouble("没有读取权限", "there is no permission to read it"));
    return Optional.empty();
  }

  /** What the fault says. */
  static FileTrouble of(IOException fault) {
    if (fault instanceof CharacterCodingException)
      return new FileTrouble("不是 UTF-8 文本", "this is no text in UTF-8");
    if (fault instanceof NoSuchFileException || fault instanceof FileNotFoundException)
      return new FileTrouble("文件或其目录不存在", "the file or its folder does not exist");
    if (fault instanceof AccessDeniedException)
      return new FileTrouble("没有读写权限", "there is no permission to read or write it");
    if (fault instanceof FileAlreadyExistsException)
      return new FileTrouble("同名文件已存在", "a file of that name exists already");
    if (fault instanceof NotDirectoryException)
      return new FileTrouble("这不是目录", "this is no folder");
    return said(fault);
  }

  /** The words of the operating system for what Java has no type for. */
  private static FileTrouble said(IOException fault) {
    String reason =
        Optional.ofNullable(
                fault instanceof FileSystemException system
                    ? system.getReason()
                    : fault.getMessage())
            .orElse("");
    if (reason.contains("No space left") || reason.contains("not enough space"))
      return new FileTrouble("磁盘已满", "the disk is full");
    if (reason.contains("Read-only file system"))
      return new FileTrouble("磁盘只读", "the disk is read-only");
    if (reason.contains("Is a directory")) return FOLDER;
    if (reason.contains("Not a directory"))
      return new FileTrouble("路径中有一段不是目录", "a part of the path is no folder");
    return new FileTrouble("读写失败", "reading or writing failed");
  }

  /** The same as what stopped a command, with the name of the file. */
  NotDoneException at(Path file) {
    return NotDoneException.at(file, 0, zh, en);
  }
}
