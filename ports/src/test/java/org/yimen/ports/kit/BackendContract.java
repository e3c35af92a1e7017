package org.yimen.ports.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.assertj.core.api.AbstractLongAssert;
import org.assertj.core.api.ListAssert;
import org.assertj.core.api.OptionalAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.yimen.ports.driven.JournalReader;
import org.yimen.ports.driven.Stores;
import org.yimen.ports.driven.Transactions;
import org.yimen.ports.journal.Entry;
import org.yimen.ports.journal.StateHash;

/**
 * What the contracts of a storage share: a fresh backend for each test. The time limit ends a
 * deadlock; no rule is measured by it.
 */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
public abstract class BackendContract {
  private static final long PATIENCE_MILLIS = 30_000;

  private @Nullable Backend backend;

  /** Valid objects of this test. */
  protected final Samples samples = new Samples();

  /**
   * A fresh, empty backend. A backend that cannot be had is thrown, whatever the exception: it
   * fails every test of the contract, because a contract that did not run proves nothing.
   */
  protected abstract Backend open() throws Exception;

  @BeforeEach
  final void openBackend() {
    try {
      backend = open();
    } catch (Throwable e) { // an assumption that does not hold would skip the test in silence
      throw new AssertionError("后端缺失，契约未检验 / the backend is missing, nothing was proved: " + e, e);
    }
  }

  @AfterEach
  final void closeBackend() {
    if (backend != null) backend.close();
  }

  /** The backend of this test. */
  protected final Backend backend() {
    if (backend == null) throw new IllegalStateException("a test has its backend");
    return backend;
  }

  /** Goes on with what a power cut leaves. */
  protected final void powerCut() {
    backend = backend().reopened();
  }

  /** The transactions of this test's backend. */
  protected final Transactions transactions() {
    return backend().transactions();
  }

  /** The journal of this test's backend. */
  protected final JournalReader journal() {
    return backend().journal();
  }

  /** Runs work that answers nothing. */
  protected final void write(Consumer<Stores> work) {
    boolean done =
        transactions()
            .run(
                stores -> {
                  work.accept(stores);
                  return true;
                });
    assertThat(done).isTrue();
  }

  /** Reads. */
  protected final <T> T read(Transactions.Work<T> work) {
    return transactions().read(work);
  }

  /** What a reading work finds. */
  protected final <T> OptionalAssert<T> assertFound(Transactions.Work<Optional<T>> work) {
    Optional<T> found = read(work);
    return assertThat(found);
  }

  /** What a reading work lists. */
  protected final <T> ListAssert<T> assertListed(Transactions.Work<List<T>> work) {
    List<T> listed = read(work);
    return assertThat(listed);
  }

  /** What a reading work counts. */
  protected final AbstractLongAssert<?> assertCount(Transactions.Work<Long> work) {
    long count = read(work);
    return assertThat(count);
  }

  /** Hashes of the stored texts of that aggregate type. */
  protected final List<StateHash> storedHashes(String wanted) {
    List<StateHash> hashes = new ArrayList<>();
    journal()
        .eachStoredState(
            (type, id, stored) -> {
              if (type.equals(wanted)) hashes.add(stored);
            });
    return hashes;
  }

  /** All entries, as soon as that many are sealed. */
  protected final List<Entry> sealed(int count) {
    long end = System.currentTimeMillis() + PATIENCE_MILLIS;
    List<Entry> entries = journal().after(0, 10_000);
    while (entries.size() < count && System.currentTimeMillis() < end) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
      entries = journal().after(0, 10_000);
    }
    assertThat(entries).as("sealed entries").hasSize(count);
    return entries;
  }
}
