package org.yimen.ports.kit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.yimen.ports.driven.Journal;
import org.yimen.ports.driven.JournalReader;
import org.yimen.ports.driven.StorageException;
import org.yimen.ports.driven.Stores;
import org.yimen.ports.driven.Transactions;
import org.yimen.ports.journal.ActRefused;
import org.yimen.ports.journal.Entry;
import org.yimen.ports.journal.NewEntry;
import org.yimen.ports.journal.StateHash;

/** Broken journals. */
final class JournalTrials {
  private static final Class<?> JOURNAL = StorageContract.JournalRules.class;
  private static final Class<?> READER = StorageContract.JournalReaderRules.class;

  private JournalTrials() {}

  static List<Trial> all() {
    List<Trial> all = new ArrayList<>(writing());
    all.addAll(reading());
    return all;
  }

  private static List<Trial> writing() {
    return List.of(
        Trial.of(
            "JN_1_entries_of_undone_work_never_become_readable",
            JOURNAL,
            "keeps entries of undone work",
            Bent.transactions(JournalTrials::keepingEntries)),
        Trial.of(
            "JN_1_committed_entries_are_readable_as_they_were_given",
            JOURNAL,
            "forgets on whose behalf",
            appending(entries -> entries.stream().map(JournalTrials::onNobodysBehalf).toList())),
        Trial.of(
            "JN_2_positions_follow_the_commits_without_gaps",
            JOURNAL,
            "leaves a gap behind the twentieth",
            sealing(e -> e.position() > 20 ? Bent.with(e, "position", e.position() + 1) : e)),
        Trial.of(
            "JN_3_each_hash_is_of_the_sealed_text_with_the_hash_before",
            JOURNAL,
            "writes a wrong hash",
            sealing(e -> e.position() == 2 ? Bent.with(e, "hash", StateHash.of("x")) : e)),
        Trial.of(
            "JN_4_entries_of_a_work_stand_together_as_appended",
            JOURNAL,
            "turns pairs round",
            appending(
                entries -> {
                  List<NewEntry> other = new ArrayList<>(entries);
                  if (other.size() == 2) Collections.reverse(other);
                  return other;
                })),
        Trial.of(
            "JN_5_an_identifier_given_twice_is_refused",
            JOURNAL,
            "passes over an identifier given twice",
            Bent.store(
                Journal.class,
                Stores::journal,
                "append",
                (real, with, right) -> {
                  try {
                    return right.asItShould();
                  } catch (StorageException e) {
                    if (e.getClass() != StorageException.class) throw e;
                    return null;
                  }
                })));
  }

  private static List<Trial> reading() {
    return List.of(
        reading(
            "JR_1_after_gives_what_stands_behind_the_position",
            "gives more than was asked for",
            "after",
            (real, with, right) -> real.after((long) with[0], Integer.MAX_VALUE)),
        reading(
            "JR_2_polling_readers_see_every_entry_once_in_order",
            "hides the fiftieth from who polls",
            "after",
            (real, with, right) ->
                ListTrials.<Entry>list(right).stream()
                    .filter(e -> (int) with[1] != 7 || e.position() != 50)
                    .toList()),
        reading(
            "JR_3_head_is_the_last_sealed_entry",
            "gives the first entry",
            "head",
            (real, with, right) -> real.after(0, 1).stream().findFirst()),
        reading(
            "JR_4_of_gives_the_entries_of_one_aggregate",
            "does not ask for the type",
            "of",
            (real, with, right) ->
                with.length == 2 ? real.of("case", (String) with[1]) : right.asItShould()),
        reading(
            "JR_5_of_gives_the_entries_of_a_type_in_a_period",
            "counts the end in",
            "of",
            (real, with, right) ->
                with.length == 3
                    ? real.of(
                        (String) with[0], (Instant) with[1], ((Instant) with[2]).plusNanos(1000))
                    : right.asItShould()),
        reading(
            "JR_6_event_gives_back_what_was_appended",
            "loses all but the first of a list",
            "event",
            (real, with, right) ->
                right.asItShould() instanceof ActRefused refused && refused.codes().size() > 1
                    ? new ActRefused(refused.act(), refused.codes().subList(0, 1))
                    : right.asItShould()),
        reading(
            "JR_7_contains_tells_what_stands_in_the_journal",
            "knows everything",
            "contains",
            (real, with, right) -> true),
        reading(
            "JR_8_eachStoredState_visits_every_stored_aggregate_once",
            "passes over the lanes",
            "eachStoredState",
            (real, with, right) -> {
              JournalReader.StoredStates visitor = (JournalReader.StoredStates) with[0];
              real.eachStoredState(
                  (type, id, stored) -> {
                    if (!type.equals("lane")) visitor.visit(type, id, stored);
                  });
              return null;
            }));
  }

  private static Trial reading(
      String test, String fault, String method, Bent.Way<JournalReader> way) {
    return Trial.of(test, READER, fault, Bent.journal(method, way));
  }

  private static UnaryOperator<Backend> sealing(UnaryOperator<Entry> wrong) {
    return Bent.journal(
        "after", (real, with, right) -> ListTrials.<Entry>list(right).stream().map(wrong).toList());
  }

  private static UnaryOperator<Backend> appending(UnaryOperator<List<NewEntry>> wrong) {
    return Bent.stores(s -> Bent.with(s, Journal.class, e -> s.journal().append(wrong.apply(e))));
  }

  private static NewEntry onNobodysBehalf(NewEntry entry) {
    return Bent.with(entry, "actor", Bent.with(entry.actor(), "onBehalfOf", Optional.empty()));
  }

  private static Transactions keepingEntries(Transactions real) {
    return new TransactionTrials.AfterFailure<List<NewEntry>>(
        real,
        (stores, taken) ->
            Bent.with(
                stores,
                Journal.class,
                entries -> {
                  taken.add(entries);
                  stores.journal().append(entries);
                }),
        (stores, entries) -> stores.journal().append(entries));
  }
}
