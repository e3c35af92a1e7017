package org.yimen.ports.kit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.yimen.domain.person.PersonRecord;
import org.yimen.domain.queue.Lane;
import org.yimen.ports.driven.Cases;
import org.yimen.ports.driven.JournalReader;
import org.yimen.ports.driven.Lanes;
import org.yimen.ports.driven.Persons;
import org.yimen.ports.driven.StaleStateException;
import org.yimen.ports.driven.StorageException;
import org.yimen.ports.driven.Stores;
import org.yimen.ports.driven.Transactions;
import org.yimen.ports.journal.StateHash;

/** Broken transactions, one for each rule and more. */
final class TransactionTrials {
  private static final Class<?> CONTRACT = StorageContract.TransactionsRules.class;

  private TransactionTrials() {}

  static List<Trial> all() {
    return List.of(
        Trial.of("TX_1_all_or_nothing", CONTRACT, "keeps a person of undone work", keepsPersons()),
        Trial.of(
            "TX_1_visible_at_once",
            CONTRACT,
            "shows lanes before the commit",
            Bent.transactions(DirtyReads::new)),
        Trial.of("TX_2_durable_when_it_answers", CONTRACT, "writes later", WritesLater::new),
        Trial.of(
            "TX_3_an_exception_undoes_and_surfaces_unchanged",
            CONTRACT,
            "wraps an error of the work",
            Bent.transactions(WrapsErrors::new)),
        Trial.of(
            "TX_4_however_often_work_runs_it_counts_once",
            CONTRACT,
            "runs work again and keeps both",
            Bent.transactions(RunsTwice::new)),
        Trial.of(
            "TX_5_two_works_never_succeed_on_one_version",
            CONTRACT,
            "lets the slower of two win too",
            Bent.store(
                Cases.class,
                Stores::cases,
                "save",
                (real, with, right) -> {
                  try {
                    return right.asItShould();
                  } catch (StaleStateException e) {
                    return StateHash.ZERO;
                  }
                })),
        Trial.of(
            "TX_6_read_sees_one_committed_state",
            CONTRACT,
            "reads each thing on its own",
            Bent.transactions(ReadsPiecemeal::new)),
        Trial.of(
            "TX_6_read_refuses_writes",
            CONTRACT,
            "writes while reading",
            Bent.transactions(
                real -> Bent.port(Transactions.class, real, "read", (r, w, right) -> run(r, w)))),
        Trial.of(
            "TX_7_run_inside_run_is_refused",
            CONTRACT,
            "joins the outer work",
            Bent.transactions(JoinsTheOuter::new)),
        Trial.of("TX_8_a_closed_storage_says_so", CONTRACT, "throws as its driver does", Raw::new),
        Trial.of(
            "TX_8_a_damaged_storage_says_so", CONTRACT, "throws as its driver does", Raw::new));
  }

  private static Object run(Transactions real, Object[] with) {
    return real.run((Transactions.Work<?>) with[0]);
  }

  private static UnaryOperator<Backend> keepsPersons() {
    return Bent.transactions(
        real ->
            new AfterFailure<PersonRecord>(
                real,
                (stores, taken) ->
                    Bent.with(
                        stores,
                        Persons.class,
                        Bent.port(
                            Persons.class,
                            stores.persons(),
                            "save",
                            (store, with, right) -> {
                              taken.add((PersonRecord) with[0]);
                              return right.asItShould();
                            })),
                (stores, person) -> stores.persons().save(person)));
  }

  /** Takes notes while work runs, and writes after it failed what should be undone. */
  record AfterFailure<N>(Transactions real, Notes<N> notes, Rewrite<N> rewrite)
      implements Transactions {
    @FunctionalInterface
    interface Notes<N> {
      Stores taking(Stores stores, List<N> notes);
    }

    @FunctionalInterface
    interface Rewrite<N> {
      void of(Stores stores, N note);
    }

    @Override
    public <T> T run(Work<T> work) {
      List<N> taken = new ArrayList<>();
      try {
        return real.run(s -> work.in(notes.taking(s, taken)));
      } catch (RuntimeException | Error e) {
        try {
          real.run(
              s -> {
                taken.forEach(n -> rewrite.of(s, n));
                return true;
              });
        } catch (StorageException refused) {
          // then it is undone after all
        }
        throw e;
      }
    }

    @Override
    public <T> T read(Work<T> work) {
      return real.read(work);
    }
  }

  private static final class DirtyReads implements Transactions {
    private final Transactions real;
    private final List<Lane> dirty = new CopyOnWriteArrayList<>();

    DirtyReads(Transactions real) {
      this.real = real;
    }

    @Override
    public <T> T run(Work<T> work) {
      return real.run(
          s -> {
            try {
              return work.in(
                  Bent.with(
                      s,
                      Lanes.class,
                      Bent.port(
                          Lanes.class,
                          s.lanes(),
                          "save",
                          (store, with, right) -> {
                            dirty.add((Lane) with[0]);
                            return right.asItShould();
                          })));
            } finally {
              dirty.clear();
            }
          });
    }

    @Override
    public <T> T read(Work<T> work) {
      List<Lane> seen = List.copyOf(dirty);
      if (seen.isEmpty()) return real.read(work);
      Stores nothing = Bent.port(Stores.class, never(Stores.class), "none", (r, w, right) -> r);
      Lanes lanes = Bent.port(Lanes.class, never(Lanes.class), "of", (r, w, right) -> seen);
      return work.in(Bent.with(nothing, Lanes.class, lanes));
    }

    private static <P> P never(Class<P> port) {
      return port.cast(
          java.lang.reflect.Proxy.newProxyInstance(
              port.getClassLoader(),
              new Class<?>[] {port},
              (proxy, method, arguments) -> {
                throw new AssertionError("asked for more than lanes: " + method);
              }));
    }
  }

  /** Answers at once and writes when it is asked the next time; a power cut comes before that. */
  private static final class WritesLater extends BentBackend {
    private final Backend real;

    WritesLater(Backend real) {
      this(real, new Later(real.transactions()));
    }

    private WritesLater(Backend real, Later later) {
      super(real, t -> later, later::flushedBefore);
      this.real = real;
    }

    @Override
    public Backend reopened() {
      return new WritesLater(real.reopened());
    }
  }

  private static final class Later implements Transactions {
    private static final class Undo extends RuntimeException {
      private static final long serialVersionUID = 1L;
    }

    private final Transactions real;
    private final Deque<Work<?>> waiting = new ArrayDeque<>();

    Later(Transactions real) {
      this.real = real;
    }

    JournalReader flushedBefore(JournalReader journal) {
      return Bent.port(
          JournalReader.class,
          journal,
          "after",
          (reader, with, right) -> {
            flush();
            return right.asItShould();
          });
    }

    private synchronized void flush() {
      while (!waiting.isEmpty()) real.run(waiting.poll());
    }

    @Override
    public synchronized <T> T run(Work<T> work) {
      flush();
      List<T> answer = new ArrayList<>();
      try {
        real.run(
            s -> {
              answer.add(work.in(s));
              throw new Undo();
            });
      } catch (Undo undone) {
        waiting.add(work);
      }
      return answer.get(0);
    }

    @Override
    public synchronized <T> T read(Work<T> work) {
      flush();
      return real.read(work);
    }
  }

  private record WrapsErrors(Transactions real) implements Transactions {
    @Override
    public <T> T run(Work<T> work) {
      try {
        return real.run(work);
      } catch (LinkageError e) {
        throw new StorageException("the work failed", e);
      }
    }

    @Override
    public <T> T read(Work<T> work) {
      return real.read(work);
    }
  }

  private record RunsTwice(Transactions real) implements Transactions {
    @Override
    public <T> T run(Work<T> work) {
      T first = real.run(work);
      try {
        real.run(work);
      } catch (StorageException refused) {
        // so the first one stands alone
      }
      return first;
    }

    @Override
    public <T> T read(Work<T> work) {
      return real.read(work);
    }
  }

  private record ReadsPiecemeal(Transactions real) implements Transactions {
    @Override
    public <T> T run(Work<T> work) {
      return real.run(work);
    }

    @Override
    public <T> T read(Work<T> work) {
      Supplier<Stores> each = () -> real.read(s -> s);
      Lanes lanes =
          Bent.port(
              Lanes.class,
              each.get().lanes(),
              "of",
              (store, with, right) ->
                  real.read(
                      s -> {
                        try {
                          return ListTrials.<Lane>list(right);
                        } catch (Throwable e) {
                          throw new AssertionError(e);
                        }
                      }));
      return work.in(Bent.with(each.get(), Lanes.class, lanes));
    }
  }

  private static final class JoinsTheOuter implements Transactions {
    private static final ThreadLocal<@Nullable Stores> OUTER = new ThreadLocal<>();
    private final Transactions real;

    JoinsTheOuter(Transactions real) {
      this.real = real;
    }

    @Override
    public <T> T run(Work<T> work) {
      Stores joined = OUTER.get();
      if (joined != null) return work.in(joined);
      return real.run(
          s -> {
            OUTER.set(s);
            try {
              return work.in(s);
            } finally {
              OUTER.remove();
            }
          });
    }

    @Override
    public <T> T read(Work<T> work) {
      return real.read(work);
    }
  }

  /** Throws what its driver throws once the storage is gone. */
  private static final class Raw extends BentBackend {
    private volatile boolean gone;

    Raw(Backend real) {
      super(real, UnaryOperator.identity(), UnaryOperator.identity());
    }

    @Override
    public Transactions transactions() {
      if (gone) throw new IllegalStateException("SQLITE_MISUSE");
      return super.transactions();
    }

    @Override
    public void damage() {
      gone = true;
    }

    @Override
    public void close() {
      gone = true;
      super.close();
    }
  }
}
