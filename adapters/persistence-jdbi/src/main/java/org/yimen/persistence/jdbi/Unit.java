package org.yimen.persistence.jdbi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yimen.ports.driven.StorageException;
import org.yimen.ports.journal.NewEntry;

/**
 * One running work: its connection, what it sees of the reference data, the entries it appended.
 */
final class Unit {
  private final Sql sql;
  private final ReferenceView reference;
  private final boolean writing;
  private final List<NewEntry> entries = new ArrayList<>();
  private Optional<KeptRequest> last = Optional.empty();
  private boolean over;

  private Unit(Sql sql, ReferenceView reference, boolean writing) {
    this.sql = sql;
    this.reference = reference;
    this.writing = writing;
  }

  static Unit writing(Sql sql, ReferenceView reference) {
    return new Unit(sql, reference, true);
  }

  static Unit reading(Sql sql, ReferenceView reference) {
    return new Unit(sql, reference, false);
  }

  Sql sql() {
    if (over) throw new IllegalStateException("the stores are valid only while their work runs");
    return sql;
  }

  /** The connection, for a change. */
  Sql change() {
    if (!writing) throw new StorageException("只读事务不能写入 / a reading work cannot write");
    return sql();
  }

  boolean isWriting() {
    return writing;
  }

  ReferenceView reference() {
    return reference;
  }

  void append(List<NewEntry> more) {
    change();
    entries.addAll(more);
  }

  List<NewEntry> entries() {
    return entries;
  }

  /** Leaves what is kept of a request to the end of the work, which writes it with the entries. */
  void leaveLast(KeptRequest request) {
    change();
    writeLast();
    last = Optional.of(request);
  }

  /** What is left to be written at the end. */
  Optional<KeptRequest> last() {
    return last;
  }

  /** Writes what was left, because somebody asks for it before the end. */
  void writeLast() {
    Optional<KeptRequest> left = last;
    last = Optional.empty();
    left.ifPresent(request -> request.insert(this));
  }

  void end() {
    over = true;
  }
}
