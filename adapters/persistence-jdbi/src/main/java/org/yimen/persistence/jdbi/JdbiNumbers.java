package org.yimen.persistence.jdbi;

import org.yimen.ports.driven.Numbers;

/** Gives numbers; an undone work gives its numbers back, because they stand in the transaction. */
record JdbiNumbers(Unit unit) implements Numbers {
  @Override
  public long next(String range) {
    return unit.change()
        .first(
            "INSERT INTO number_range (name, last) VALUES (?, 1)"
                + " ON CONFLICT (name) DO UPDATE SET last = number_range.last + 1 RETURNING last",
            (r, c) -> r.getLong(1),
            range)
        .orElseThrow();
  }

  @Override
  public long last(String range) {
    return unit.sql()
        .first("SELECT last FROM number_range WHERE name = ?", (r, c) -> r.getLong(1), range)
        .orElse(0L);
  }
}
