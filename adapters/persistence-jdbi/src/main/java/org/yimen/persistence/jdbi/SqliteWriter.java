package org.yimen.persistence.jdbi;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.yimen.ports.driven.StorageException;
import org.yimen.ports.journal.Entry;

/**
 * The one writer of the file: runs the works of a batch in one durable transaction, each behind a
 * savepoint of its own, seals their entries, commits once and answers all.
 */
final class SqliteWriter implements Works {
  private static final String BEGIN = "BEGIN IMMEDIATE";
  private static final String COMMIT = "COMMIT";
  private static final String ROLLBACK = "ROLLBACK";
  private static final String SAVEPOINT = "SAVEPOINT work";
  private static final String UNDO_WORK = "ROLLBACK TO work";
  private static final String RELEASE = "RELEASE work";

  private final Sql sql;
  private final Reference reference;
  private final Sealer sealer;
  private final SealedRows rows;
  private final GroupCommit group;
  private final AtomicLong works = new AtomicLong();
  private final AtomicLong commits = new AtomicLong();
  private Sealer.Head head;

  SqliteWriter(Sql sql, Reference reference, Sealer sealer, SealedRows rows) {
    this.sql = sql;
    this.reference = reference;
    this.sealer = sealer;
    this.rows = rows;
    this.head = rows.head(sql);
    this.group = new GroupCommit("yimen-writer", this::runBatch);
  }

  @Override
  public <T> T run(Function<Unit, T> work) {
    return group.submit(work);
  }

  /** Runs care of the file between two batches, outside any transaction. */
  void care(Runnable care) {
    group.<Boolean>submit(new Care(care));
  }

  /** A task that no transaction may surround. */
  private record Care(Runnable care) implements Function<Unit, Boolean> {
    @Override
    public Boolean apply(Unit unit) {
      care.run();
      return true;
    }
  }

  @Override
  public boolean isInside() {
    return group.hasTurn();
  }

  long works() {
    return works.get();
  }

  long commits() {
    return commits.get();
  }

  private void runBatch(List<GroupCommit.Task<?>> tasks) {
    List<GroupCommit.Task<?>> works = new ArrayList<>();
    for (GroupCommit.Task<?> task : tasks)
      if (task.is(Care.class)) {
        task.run(Unit.reading(sql, reference.writing()), () -> {});
        task.settle();
      } else works.add(task);
    if (works.isEmpty()) return;
    try {
      sql.control(BEGIN);
    } catch (StorageException e) {
      works.forEach(t -> t.fail(e));
      works.forEach(GroupCommit.Task::settle);
      return;
    }
    if (works.size() == 1) runAlone(works.get(0), true);
    else runTogether(works);
    this.works.addAndGet(works.size());
    works.forEach(GroupCommit.Task::settle);
  }

  /** A lone work needs no savepoint. */
  private void runAlone(GroupCommit.Task<?> task, boolean begun) {
    Sealer.Head before = head;
    Reference.View view = reference.writing();
    try {
      if (!begun) sql.control(BEGIN);
      if (run(task, view)) {
        view.keep();
        commit(view);
      } else undoAll(before);
    } catch (StorageException e) {
      undoAll(before);
      task.fail(e);
    }
  }

  private void runTogether(List<GroupCommit.Task<?>> tasks) {
    Sealer.Head before = head;
    Reference.View view = reference.writing();
    try {
      boolean any = false;
      for (GroupCommit.Task<?> task : tasks) any |= runBehindSavepoint(task, view);
      if (any) commit(view);
      else undoAll(before);
    } catch (StorageException e) {
      // The whole transaction is lost, and nobody was answered yet: each work has its turn alone.
      undoAll(before);
      for (GroupCommit.Task<?> task : tasks) runAlone(task, false);
    }
  }

  /**
   * @throws StorageException if the transaction itself is lost
   */
  private boolean runBehindSavepoint(GroupCommit.Task<?> task, Reference.View view) {
    Sealer.Head before = head;
    sql.control(SAVEPOINT);
    boolean done = run(task, view);
    if (done) view.keep();
    else {
      head = before;
      view.drop();
      sql.control(UNDO_WORK);
    }
    sql.control(RELEASE);
    return done;
  }

  private boolean run(GroupCommit.Task<?> task, Reference.View view) {
    Unit unit = Unit.writing(sql, view);
    try {
      return task.run(unit, () -> seal(unit));
    } finally {
      unit.end();
    }
  }

  private void seal(Unit unit) {
    if (unit.entries().isEmpty()) return;
    List<Entry> sealed = Sealer.seal(head, sealer.open(unit.entries()));
    rows.write(unit, sealed);
    Entry last = sealed.get(sealed.size() - 1);
    head = new Sealer.Head(last.position(), last.hash());
  }

  private void commit(Reference.View view) {
    reference.commit(view, () -> sql.control(COMMIT));
    commits.incrementAndGet();
  }

  private void undoAll(Sealer.Head before) {
    sql.controlIfPossible(ROLLBACK);
    head = before;
  }

  @Override
  public void close() {
    group.close();
    sql.close();
  }
}
