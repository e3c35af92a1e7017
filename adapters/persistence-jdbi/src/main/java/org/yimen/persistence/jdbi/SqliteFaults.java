package org.yimen.persistence.jdbi;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.yimen.ports.driven.StorageException;

/** Says in words what SQLite says in codes. */
final class SqliteFaults implements Faults {
  private static final int PRIMARY = 0xff;

  private final Path file;

  SqliteFaults(Path file) {
    this.file = file;
  }

  @Override
  public String where() {
    return file.toString();
  }

  @Override
  public StorageException of(SQLException fault) {
    if (!(fault instanceof SQLiteException lite))
      return new StorageException("存储失败 / storage failed: " + file, fault);
    SQLiteErrorCode code = lite.getResultCode();
    String words = words(SQLiteErrorCode.getErrorCode(code.code & PRIMARY));
    String message = words + ": " + file + " (" + code.name() + ")";
    return isConstraint(code)
        ? new UniqueValueException(message, fault)
        : new StorageException(message, fault);
  }

  private static boolean isConstraint(SQLiteErrorCode code) {
    return (code.code & PRIMARY) == SQLiteErrorCode.SQLITE_CONSTRAINT.code;
  }

  private static String words(SQLiteErrorCode primary) {
    return switch (primary) {
      case SQLITE_BUSY, SQLITE_LOCKED -> "数据库被另一个程序锁定 / the database is locked by another program";
      case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH -> "数据库只读 / the database is read-only";
      case SQLITE_FULL -> "磁盘已满 / the disk is full";
      case SQLITE_CORRUPT -> "数据库文件已损坏 / the database file is damaged";
      case SQLITE_NOTADB -> "不是数据库文件或已损坏 / the file is no database or is damaged";
      case SQLITE_CANTOPEN -> "数据库文件打不开 / the database file cannot be opened";
      case SQLITE_IOERR -> "磁盘读写失败 / the disk failed";
      case SQLITE_CONSTRAINT -> "数据已存在或不合约束 / a value exists already or does not fit";
      default -> "存储失败 / storage failed";
    };
  }
}
