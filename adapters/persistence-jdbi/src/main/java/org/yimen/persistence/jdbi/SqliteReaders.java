package org.yimen.persistence.jdbi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.yimen.ports.driven.StorageException;

/** The reading connections, each for one reading transaction at a time. */
final class SqliteReaders implements Works {
  private static final String SNAPSHOT = "SELECT 1 FROM entry LIMIT 1";

  private final BlockingQueue<Sql> free;
  private final List<Sql> all = new ArrayList<>();
  private final long patienceMillis;
  private final Reference reference;
  private final Map<Thread, Unit> reading = new ConcurrentHashMap<>();
  private volatile boolean closed;

  SqliteReaders(SqliteConnections connections, SqliteSettings settings, Reference reference) {
    this.free = new ArrayBlockingQueue<>(settings.readers());
    this.patienceMillis = settings.patience().toMillis();
    this.reference = reference;
    try {
      for (int i = 0; i < settings.readers(); i++) all.add(connections.reader());
    } catch (StorageException e) {
      all.forEach(Sql::close);
      throw e;
    }
    free.addAll(all);
  }

  /** Runs the work on one committed state; inside another reading work on the state of that one. */
  @Override
  public <T> T run(Function<Unit, T> work) {
    Unit around = reading.get(Thread.currentThread());
    if (around != null) return work.apply(around);
    Sql sql = borrow();
    try {
      return read(sql, work);
    } finally {
      free.add(sql);
    }
  }

  private <T> T read(Sql sql, Function<Unit, T> work) {
    sql.control("BEGIN");
    try {
      Unit unit = Unit.reading(sql, reference.reading(() -> sql.control(SNAPSHOT)));
      reading.put(Thread.currentThread(), unit);
      try {
        return work.apply(unit);
      } finally {
        reading.remove(Thread.currentThread());
        unit.end();
      }
    } finally {
      sql.controlIfPossible("ROLLBACK");
    }
  }

  @Override
  public boolean isInside() {
    return reading.containsKey(Thread.currentThread());
  }

  private Sql borrow() {
    if (closed) throw new StorageException("数据库已关闭 / the database is closed");
    boolean interrupted = false;
    try {
      while (true) {
        try {
          Sql sql = free.poll(patienceMillis, TimeUnit.MILLISECONDS);
          if (sql == null) throw new StorageException("读取繁忙 / all readers are busy: try again");
          return sql;
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) Thread.currentThread().interrupt();
    }
  }

  /** Waits for readers that are at work, within their patience, and ends them. */
  @Override
  public void close() {
    closed = true;
    for (int i = 0; i < all.size(); i++) {
      try {
        borrowLast().close();
      } catch (StorageException e) {
        // a reader that hangs keeps its connection; the process will end it
      }
    }
  }

  private Sql borrowLast() {
    try {
      Sql sql = free.poll(patienceMillis, TimeUnit.MILLISECONDS);
      if (sql == null) throw new StorageException("读取繁忙 / a reader is still at work");
      return sql;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StorageException("读取繁忙 / interrupted while a reader is at work", e);
    }
  }
}
