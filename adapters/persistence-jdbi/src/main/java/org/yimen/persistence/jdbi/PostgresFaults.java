package org.yimen.persistence.jdbi;

import java.sql.SQLException;
import java.util.Set;
import org.yimen.ports.driven.StorageException;

/** Says in words what PostgreSQL says in codes. */
record PostgresFaults(String where) implements Faults {
  private static final String UNIQUE = "23505";
  private static final String LOCKED = "55P03";
  private static final Set<String> IN_THE_WAY = Set.of("40001", "40P01");
  private static final Set<String> CUT_OFF = Set.of("57P01", "57P02", "57P03", "57P05", "25P03");
  private static final Set<String> LOGIN = Set.of("28000", "28P01");
  private static final Set<String> MISSING = Set.of("3D000", "3F000", "42P01", "42703");

  @Override
  public StorageException of(SQLException fault) {
    String state = state(fault);
    String message = words(state) + ": " + where + (state.isEmpty() ? "" : " (" + state + ")");
    if (IN_THE_WAY.contains(state)) return new BusyException(where + " (" + state + ")", fault);
    return state.equals(UNIQUE)
        ? new UniqueValueException(message, fault)
        : new StorageException(message, fault);
  }

  /**
   * The connection was lost while the transaction was being committed: whether it was, only the
   * database knows.
   */
  StorageException ofCommit(SQLException fault) {
    return isCutOff(fault)
        ? new StorageException(
            "提交时连接中断，结果不明，请用同一请求重试 / the connection was lost at the commit, and whether it was"
                + " kept is not known; repeat the same request: "
                + where,
            fault)
        : of(fault);
  }

  static boolean isCutOff(SQLException fault) {
    String state = state(fault);
    return state.startsWith("08") || CUT_OFF.contains(state);
  }

  /** Whether the connection was lost, be it at the commit. */
  static boolean isLost(Throwable fault) {
    return fault instanceof StorageException
        && fault.getCause() instanceof SQLException sql
        && isCutOff(sql);
  }

  /** Whether somebody held for too long what the statement wanted. */
  static boolean isLocked(StorageException fault) {
    return fault.getCause() instanceof SQLException sql && state(sql).equals(LOCKED);
  }

  /** The pool wraps what the driver said. */
  private static String state(SQLException fault) {
    String found = "";
    for (Throwable t = fault; t != null; t = t.getCause())
      if (t instanceof SQLException sql && sql.getSQLState() != null) found = sql.getSQLState();
    return found;
  }

  private static String words(String state) {
    if (state.isEmpty()) return "数据库连接繁忙 / no connection to the database was free in time";
    if (LOGIN.contains(state)) return "数据库拒绝登录 / the database refused user or password";
    if (CUT_OFF.contains(state) || state.startsWith("08"))
      return "数据库连接中断 / the connection to the database is lost";
    if (MISSING.contains(state)) return "数据库不存在或已损坏 / the database is missing or damaged";
    if (state.startsWith("53")) return ofResources(state);
    if (state.startsWith("XX")) return "数据库已损坏 / the database is damaged";
    if (state.startsWith("23")) return "数据已存在或不合约束 / a value exists already or does not fit";
    if (state.equals(LOCKED)) return "数据被其他操作占用，请重试 / other work holds the data: try again";
    if (state.equals("25006")) return "数据库只读 / the database is read-only";
    if (state.equals("42501")) return "数据库角色权限不足 / the role of the database may not do this";
    if (state.equals("57014")) return "操作超时 / the database took too long";
    return "存储失败 / storage failed";
  }

  private static String ofResources(String state) {
    return switch (state) {
      case "53100" -> "磁盘已满 / the disk is full";
      case "53300" -> "数据库连接数已满 / the database takes no more connections";
      default -> "数据库资源不足 / the database lacks resources";
    };
  }
}
