package org.yimen.ports.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.yimen.domain.document.QueryCode;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.person.OfficerName;
import org.yimen.domain.person.PersonRecord;
import org.yimen.ports.driven.JournalReader;
import org.yimen.ports.driven.KeptAnswer;
import org.yimen.ports.driven.Numbers;
import org.yimen.ports.driven.Persons;
import org.yimen.ports.driven.QueryCodes;
import org.yimen.ports.driven.RepeatedRequestException;
import org.yimen.ports.driven.Requests;
import org.yimen.ports.driven.Stores;
import org.yimen.ports.driven.Transactions;
import org.yimen.ports.driving.TicketView;
import org.yimen.ports.journal.StateHash;

/** Broken number books, request books and personal records. */
final class BookTrials {
  private static final Class<?> NUMBERS = StorageContract.NumbersRules.class;
  private static final Class<?> REQUESTS = StorageContract.RequestsRules.class;
  private static final Class<?> PERSONS = StorageContract.PersonsRules.class;

  private BookTrials() {}

  static List<Trial> all() {
    return List.of(
        Trial.of(
            "NU_1_eight_desks_at_once_get_each_number_once",
            NUMBERS,
            "gives a number twice",
            Bent.store(
                Numbers.class,
                Stores::numbers,
                "next",
                (real, with, right) -> {
                  long next = real.next((String) with[0]);
                  return next == 4 ? 3 : next;
                })),
        Trial.of(
            "NU_2_a_number_of_undone_work_is_given_again",
            NUMBERS,
            "leaves a gap",
            Bent.transactions(BookTrials::leavingGaps)),
        Trial.of(
            "NU_3_ranges_do_not_know_each_other",
            NUMBERS,
            "does not tell capitals",
            Bent.store(
                Numbers.class,
                Stores::numbers,
                "next",
                (real, with, right) -> real.next(((String) with[0]).toLowerCase(Locale.ROOT)))),
        Trial.of(
            "NU_4_last_is_the_number_given_last_and_takes_none",
            NUMBERS,
            "takes one",
            Bent.store(
                Numbers.class,
                Stores::numbers,
                "last",
                (real, with, right) -> real.next((String) with[0]))),
        Trial.of(
            "RQ_1_a_request_is_kept_once",
            REQUESTS,
            "lets the second click pass",
            Bent.store(
                Requests.class,
                Stores::requests,
                "keep",
                (real, with, right) -> {
                  try {
                    return right.asItShould();
                  } catch (RepeatedRequestException e) {
                    return null;
                  }
                })),
        Trial.of(
            "RQ_2_find_gives_the_answer_equal_in_every_field",
            REQUESTS,
            "loses a field of a view",
            Bent.store(
                Requests.class,
                Stores::requests,
                "find",
                (real, with, right) ->
                    ListTrials.<KeptAnswer<?>>optional(right).map(BookTrials::withoutWindow))),
        Trial.of(
            "RQ_4_of_another_act_find_gives_act_and_ruling_without_the_view",
            REQUESTS,
            "takes the other act for none",
            Bent.store(
                Requests.class,
                Stores::requests,
                "find",
                (real, with, right) ->
                    ListTrials.<KeptAnswer<?>>optional(right)
                        .filter(kept -> kept.act().equals(with[1])))),
        Trial.of(
            "RQ_3_forgetBefore_drops_the_old_and_nothing_else",
            REQUESTS,
            "counts the instant in",
            Bent.store(
                Requests.class,
                Stores::requests,
                "forgetBefore",
                (real, with, right) -> real.forgetBefore(((Instant) with[0]).plusNanos(1000)))),
        Trial.of(
            "PE_1_find_gives_the_record_saved_last_until_it_is_erased",
            PERSONS,
            "keeps the first record",
            Bent.store(
                Persons.class,
                Stores::persons,
                "save",
                (real, with, right) ->
                    real.find(((PersonRecord) with[0]).id()).isPresent()
                        ? null
                        : right.asItShould())),
        Trial.of(
            "QC_1_of_gives_the_code_kept_last_for_that_case",
            StorageContract.QueryCodesRules.class,
            "keeps the first code",
            Bent.store(
                QueryCodes.class,
                Stores::queryCodes,
                "keep",
                (real, with, right) ->
                    real.of((CaseId) with[0]).isPresent() ? null : right.asItShould())),
        Trial.of(
            "QC_2_a_case_without_a_code_has_none",
            StorageContract.QueryCodesRules.class,
            "gives everybody a code",
            Bent.store(
                QueryCodes.class,
                Stores::queryCodes,
                "of",
                (real, with, right) ->
                    real.of((CaseId) with[0]).isPresent()
                        ? right.asItShould()
                        : Optional.of(QueryCodesContract.FIRST))),
        Trial.of(
            "QC_3_a_case_keeps_the_code_that_it_has",
            StorageContract.QueryCodesRules.class,
            "gives a case a new code each time",
            Bent.store(
                QueryCodes.class,
                Stores::queryCodes,
                "keepIfNone",
                (real, with, right) -> {
                  real.keep((CaseId) with[0], (QueryCode) with[1]);
                  return with[1];
                })),
        Trial.of(
            "PE_2_the_bytes_of_an_erased_record_are_gone",
            PERSONS,
            "leaves the bytes in a file",
            real -> new LeavesBytes(real, BookTrials::spillingNames)),
        Trial.of(
            "PE_4_the_name_of_an_officer_is_the_one_kept_last_until_it_is_erased",
            PERSONS,
            "keeps the first name",
            Bent.store(
                Persons.class,
                Stores::persons,
                "keep",
                (real, with, right) ->
                    real.officer(((OfficerName) with[0]).person()).isPresent()
                        ? null
                        : right.asItShould())),
        Trial.of(
            "PE_3_erasing_does_not_disturb_the_journal_and_what_it_says",
            PERSONS,
            "changes a stored state with it",
            BookTrials::disturbing));
  }

  private static Transactions leavingGaps(Transactions real) {
    return new TransactionTrials.AfterFailure<String>(
        real,
        (stores, taken) ->
            Bent.with(
                stores,
                Numbers.class,
                new Numbers() {
                  @Override
                  public long next(String range) {
                    taken.add(range);
                    return stores.numbers().next(range);
                  }

                  @Override
                  public long last(String range) {
                    return stores.numbers().last(range);
                  }
                }),
        (stores, range) -> stores.numbers().next(range));
  }

  private static KeptAnswer<?> withoutWindow(KeptAnswer<?> kept) {
    return kept.view().filter(v -> v instanceof TicketView).isEmpty()
        ? kept
        : Bent.with(
            kept,
            "view",
            kept.view().map(v -> Bent.with((TicketView) v, "window", Optional.empty())));
  }

  private static Backend disturbing(Backend real) {
    AtomicBoolean erased = new AtomicBoolean();
    Backend bent =
        Bent.store(
                Persons.class,
                Stores::persons,
                "erase",
                (store, with, right) -> {
                  erased.set(true);
                  return store.erase((PersonId) with[0]);
                })
            .apply(real);
    return Bent.journal(
            "eachStoredState",
            (reader, with, right) -> {
              JournalReader.StoredStates visitor = (JournalReader.StoredStates) with[0];
              reader.eachStoredState(
                  (type, id, stored) ->
                      visitor.visit(type, id, erased.get() ? StateHash.ZERO : stored));
              return null;
            })
        .apply(bent);
  }

  private static Backend spillingNames(Path file, Backend real) {
    return Bent.store(
            Persons.class,
            Stores::persons,
            "save",
            (store, with, right) -> {
              Files.writeString(file, ((PersonRecord) with[0]).name(), StandardOpenOption.APPEND);
              return right.asItShould();
            })
        .apply(real);
  }

  /** Writes every name into a file that nobody cleans. */
  static final class LeavesBytes extends BentBackend {
    private final Path file;

    LeavesBytes(Backend real, BiFunction<Path, Backend, Backend> spilling) {
      this(real, newFile(), spilling);
    }

    private LeavesBytes(Backend real, Path file, BiFunction<Path, Backend, Backend> spilling) {
      super(spilling.apply(file, real), UnaryOperator.identity(), UnaryOperator.identity());
      this.file = file;
    }

    private static Path newFile() {
      try {
        return Files.createTempFile("kit", ".log");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public List<Path> files() {
      return new ArrayList<>(List.of(file));
    }

    @Override
    public void close() {
      super.close();
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
