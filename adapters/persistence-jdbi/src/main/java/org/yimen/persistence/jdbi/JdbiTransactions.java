package org.yimen.persistence.jdbi;

import org.yimen.ports.driven.Transactions;

/** Runs writing works in the writer, reading works on the caller's thread. */
final class JdbiTransactions implements Transactions {
  private final Writer writer;
  private final Readers readers;
  private final JdbiStores.Plan plan;

  JdbiTransactions(Writer writer, Readers readers, JdbiStores.Plan plan) {
    this.writer = writer;
    this.readers = readers;
    this.plan = plan;
  }

  @Override
  public <T> T run(Work<T> work) {
    refuseInside();
    return writer.run(unit -> work.in(new JdbiStores(unit, plan)));
  }

  @Override
  public <T> T read(Work<T> work) {
    refuseInside();
    return readers.read(unit -> work.in(new JdbiStores(unit, plan)));
  }

  private void refuseInside() {
    if (writer.hasTurn() || readers.isReading())
      throw new IllegalStateException("a transaction cannot run inside another one");
  }
}
