package org.yimen.persistence.jdbi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yimen.ports.driven.RepeatedRequestException;
import org.yimen.ports.journal.Entry;

/**
 * The last statement of a work: keeps the answer to its request, writes its entries, and does both
 * only if the reference data are still of the edition that the work has seen.
 */
final class PostgresEnd {
  private static final int MOST_AT_ONCE = 50;
  private static final List<String> TYPES =
      List.of(
          "bytea, bigint, bytea, int, int, int, bytea, int, bytea, bigint, int, int, text, int, int, bytea"
              .split(", "));
  private static final String WORK = "WITH work AS MATERIALIZED (SELECT first_seq(?, ?) AS seq)";
  private static final String SAME_WORK =
      "WITH work AS MATERIALIZED (SELECT currval('entry_seq_seq') + ? AS seq)";
  private static final String KEEP =
      "INSERT INTO request (%s) SELECT CAST(? AS bytea), CAST(? AS bigint), CAST(? AS bytea)%s"
          + " ON CONFLICT (id) DO NOTHING";
  private static final String KEEP_ALONE =
      KEEP.formatted(KeptRequest.COLUMNS, " WHERE " + PostgresEdition.SAME);
  private static final String KEPT =
      ", kept AS (%s RETURNING 1) "
          .formatted(KEEP.formatted(KeptRequest.COLUMNS, " FROM work WHERE work.seq IS NOT NULL"));

  private final EntryRows rows;
  private final PostgresEdition editions;
  private final Map<Integer, String> inserts = new ConcurrentHashMap<>();
  private final Map<Integer, String> joined = new ConcurrentHashMap<>();

  PostgresEnd(EntryRows rows, PostgresEdition editions) {
    this.rows = rows;
    this.editions = editions;
  }

  /** Whether it can go with the commit. */
  static boolean joins(List<Entry> entries) {
    return !entries.isEmpty() && entries.size() <= MOST_AT_ONCE;
  }

  /**
   * What goes with the commit, which the server gives up where the edition is not the one that the
   * work has seen (there is no number for its entries then), or the request has an answer.
   */
  List<WaitingChange> joined(Unit unit, List<Entry> entries, long edition) {
    List<WaitingChange> last = new ArrayList<>();
    unit.last().ifPresent(r -> last.add(WaitingChange.of(KeptRequest.INSERT, r.values())));
    last.add(
        WaitingChange.of(
            joined.computeIfAbsent(entries.size(), PostgresEnd::joinedOf),
            Stream.of(List.of(edition, editions.form()), values(unit, entries))
                .flatMap(List::stream)
                .toArray()));
    return last;
  }

  private static String joinedOf(int count) {
    String values = ", ?".repeat(TYPES.size()) + ")";
    return IntStream.range(0, count)
        .mapToObj(n -> (n == 0 ? "(first_seq(?, ?)" : "(currval('entry_seq_seq') + " + n) + values)
        .collect(
            Collectors.joining(
                ", ", "INSERT INTO entry (seq, " + EntryRows.OPEN + ") VALUES ", ""));
  }

  /**
   * Writes it; says whether the edition is still the one that the work has seen.
   *
   * @throws RepeatedRequestException if the request has an answer already
   */
  boolean write(Unit unit, List<Entry> entries, Hold hold, long seen) {
    long edition = hold == Hold.ALONE ? seen + 1 : seen;
    List<Entry> first = entries.subList(0, Math.min(entries.size(), MOST_AT_ONCE));
    Optional<KeptRequest> request = unit.last();
    if (request.isEmpty() && entries.isEmpty())
      return hold != Hold.NONE || editions.isStill(unit.sql(), edition);
    if (writeFirst(unit, request, first, edition) > 0) {
      writeOthers(unit, entries, first.size());
      return true;
    }
    if (request.isPresent() && editions.isStill(unit.sql(), edition))
      throw request.get().repeated();
    return false;
  }

  private int writeFirst(
      Unit unit, Optional<KeptRequest> request, List<Entry> entries, long edition) {
    List<Object> same = List.of(edition, editions.form());
    List<Object> kept = request.map(r -> List.of(r.values())).orElse(List.of());
    if (entries.isEmpty()) return change(unit, KEEP_ALONE, Stream.of(kept, same));
    return request.isPresent()
        ? change(
            unit,
            WORK + KEPT + insert(entries.size()) + " WHERE EXISTS (SELECT 1 FROM kept)",
            Stream.of(same, kept, values(unit, entries)))
        : change(
            unit,
            WORK + insert(entries.size()) + " WHERE work.seq IS NOT NULL",
            Stream.of(same, values(unit, entries)));
  }

  /** The edition cannot change any more, and the work goes on to count from its number. */
  private void writeOthers(Unit unit, List<Entry> entries, int written) {
    for (int from = written; from < entries.size(); from += MOST_AT_ONCE) {
      List<Entry> some = entries.subList(from, Math.min(entries.size(), from + MOST_AT_ONCE));
      change(
          unit,
          SAME_WORK + insert(some.size()),
          Stream.of(List.of((long) from), values(unit, some)));
    }
  }

  private List<Object> values(Unit unit, List<Entry> entries) {
    return entries.stream().flatMap(e -> rows.open(unit, e).stream()).toList();
  }

  private static int change(Unit unit, String statement, Stream<List<Object>> values) {
    return unit.change().change(statement, values.flatMap(List::stream).toArray());
  }

  private String insert(int count) {
    return inserts.computeIfAbsent(count, PostgresEnd::insertOf);
  }

  /**
   * The first row says which types the columns have: a list of values has no table to learn from.
   */
  private static String insertOf(int count) {
    String typed = TYPES.stream().map("CAST(? AS %s)"::formatted).collect(Collectors.joining(", "));
    String plain = String.join(", ", Collections.nCopies(TYPES.size(), "?"));
    return IntStream.range(0, count)
        .mapToObj(n -> "(work.seq + %d, %s)".formatted(n, n == 0 ? typed : plain))
        .collect(
            Collectors.joining(
                ", ",
                " INSERT INTO entry (seq, "
                    + EntryRows.OPEN
                    + ") SELECT v.* FROM work, LATERAL (VALUES ",
                ") AS v"));
  }
}
