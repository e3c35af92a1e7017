package org.yimen.persistence.jdbi;

import org.yimen.ports.driven.Transactions;

/** Runs works on the stores. */
final class JdbiTransactions implements Transactions {
  private final Works writing;
  private final Works reading;
  private final JdbiStores.Plan plan;

  JdbiTransactions(Works writing, Works reading, JdbiStores.Plan plan) {
    this.writing = writing;
    this.reading = reading;
    this.plan = plan;
  }

  @Override
  public <T> T run(Work<T> work) {
    refuseInside();
    return writing.run(unit -> work.in(new JdbiStores(unit, plan)));
  }

  @Override
  public <T> T read(Work<T> work) {
    refuseInside();
    return reading.run(unit -> work.in(new JdbiStores(unit, plan)));
  }

  private void refuseInside() {
    if (writing.isInside() || reading.isInside())
      throw new IllegalStateException("a transaction cannot run inside another one");
  }
}
