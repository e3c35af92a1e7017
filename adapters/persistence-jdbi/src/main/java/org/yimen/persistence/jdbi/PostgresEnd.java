package org.yimen.persistence.jdbi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yimen.ports.driven.RepeatedRequestException;
import org.yimen.ports.driven.StorageException;
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
  private static final String KEEP =
      "INSERT INTO request (%s) SELECT CAST(? AS bytea), CAST(? AS bigint), CAST(? AS bytea) WHERE %s ON CONFLICT (id) DO NOTHING"
          .formatted(KeptRequest.COLUMNS, PostgresEdition.SAME);
  private static final String KEEP_AND =
      "WITH kept AS (" + KEEP + " RETURNING 1) %s WHERE EXISTS (SELECT 1 FROM kept)";

  private final EntryRows rows;
  private final PostgresEdition editions;
  private final Map<Integer, String> inserts = new ConcurrentHashMap<>();
  private final Map<Integer, String> insertsWithRequest = new ConcurrentHashMap<>();

  PostgresEnd(EntryRows rows, PostgresEdition editions) {
    this.rows = rows;
    this.editions = editions;
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
    if (writeFirst(unit, request, first, edition) > 0)
      return writeOthers(unit, entries.subList(first.size(), entries.size()), edition);
    if (request.isPresent() && editions.isStill(unit.sql(), edition))
      throw request.get().repeated();
    return false;
  }

  private int writeFirst(
      Unit unit, Optional<KeptRequest> request, List<Entry> entries, long edition) {
    List<Object> values = new ArrayList<>();
    request.ifPresent(kept -> values.addAll(List.of(kept.values())));
    if (request.isPresent()) values.addAll(List.of(edition, editions.form()));
    entries.forEach(entry -> values.addAll(rows.open(unit, entry)));
    if (request.isEmpty()) values.addAll(List.of(edition, editions.form()));
    return change(unit, statement(request.isPresent(), entries.size()), values);
  }

  private String statement(boolean withRequest, int entries) {
    if (entries == 0) return KEEP;
    return withRequest
        ? insertsWithRequest.computeIfAbsent(entries, n -> KEEP_AND.formatted(insert(n)))
        : inserts.computeIfAbsent(entries, n -> insert(n) + " WHERE " + PostgresEdition.SAME);
  }

  private boolean writeOthers(Unit unit, List<Entry> entries, long edition) {
    for (int from = 0; from < entries.size(); from += MOST_AT_ONCE) {
      List<Entry> some = entries.subList(from, Math.min(entries.size(), from + MOST_AT_ONCE));
      if (writeFirst(unit, Optional.empty(), some, edition) == 0) return false;
    }
    return true;
  }

  private static int change(Unit unit, String statement, List<Object> values) {
    try {
      return unit.change().change(statement, values.toArray());
    } catch (UniqueValueException e) {
      throw new StorageException("日志条目已存在 / an entry with this identifier exists already", e);
    }
  }

  /**
   * The first row says which types the columns have: a list of values has no table to learn from.
   */
  private static String insert(int count) {
    String typed =
        TYPES.stream().map("CAST(? AS %s)"::formatted).collect(Collectors.joining(", ", "(", ")"));
    String plain = "(" + String.join(", ", Collections.nCopies(TYPES.size(), "?")) + ")";
    return Stream.concat(Stream.of(typed), Collections.nCopies(count - 1, plain).stream())
        .collect(
            Collectors.joining(
                ", ",
                "INSERT INTO entry (" + EntryRows.OPEN + ") SELECT v.* FROM (VALUES ",
                ") AS v"));
  }
}
