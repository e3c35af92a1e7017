package org.yimen.persistence.jdbi;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A changing statement that goes to the server with others.
 *
 * @param otherwise what to throw if it touches no row; nothing where it need not
 * @param values of its question marks
 */
record WaitingChange(String sql, Optional<Supplier<RuntimeException>> otherwise, Object[] values) {
  /** One that need not touch a row. */
  static WaitingChange of(String sql, Object... values) {
    return new WaitingChange(sql, Optional.empty(), values);
  }

  void check(int touched) {
    if (touched == 0 && otherwise.isPresent()) throw otherwise.get().get();
  }

  /** So that the server itself gives up where no row is touched. */
  String guarded() {
    return otherwise.isEmpty()
        ? sql
        : "WITH changed AS (" + sql + " RETURNING 1) SELECT 1 / count(*) FROM changed";
  }

  static String text(List<WaitingChange> changes, Function<WaitingChange, String> of) {
    return changes.stream().map(of).collect(Collectors.joining("; "));
  }

  static Object[] values(List<WaitingChange> changes) {
    return changes.stream().flatMap(change -> Arrays.stream(change.values())).toArray();
  }
}
