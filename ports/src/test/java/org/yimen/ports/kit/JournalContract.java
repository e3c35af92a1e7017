package org.yimen.ports.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jmolecules.event.types.DomainEvent;
import org.junit.jupiter.api.Test;
import org.yimen.domain.ids.EntryId;
import org.yimen.ports.driven.StorageException;
import org.yimen.ports.journal.ActRefused;
import org.yimen.ports.journal.AggregateRef;
import org.yimen.ports.journal.Entry;
import org.yimen.ports.journal.NewEntry;
import org.yimen.ports.journal.StateHash;

/** The rules of {@link org.yimen.ports.driven.Journal}. */
public abstract class JournalContract extends BackendContract {
  private static final DomainEvent REFUSED = new ActRefused("approve", List.of("casework.X"));

  @Test
  void JN_1_committed_entries_are_readable_as_they_were_given() {
    NewEntry full = entry(1);
    NewEntry small =
        samples.smallEntry(
            new AggregateRef("lane", "税-1", 1), REFUSED, StateHash.of(Samples.AWKWARD));
    List<NewEntry> events = new ArrayList<>(List.of(full, small));
    AggregateRef ref = new AggregateRef("case", samples.uuid().toString(), 12);
    for (Life<?> life : samples.lives())
      for (DomainEvent event : life.events())
        events.add(samples.entry(ref, event, StateHash.of("s")));
    for (DomainEvent event : samples.comingAndGoing())
      events.add(samples.entry(ref, event, StateHash.of("s")));
    append(events);
    List<Entry> read = sealed(events.size());
    for (int i = 0; i < events.size(); i++) assertSame(read.get(i), events.get(i));
  }

  @Test
  void JN_1_entries_of_undone_work_never_become_readable() {
    NewEntry undone = entry(1);
    CountDownLatch appended = new CountDownLatch(1);
    Crowd.Beside<Boolean> seen =
        Crowd.beside(
            () -> {
              appended.await();
              return journal().contains(undone.id()) || !journal().after(0, 9).isEmpty();
            });
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(
            () ->
                write(
                    s -> {
                      s.journal().append(List.of(undone));
                      appended.countDown();
                      seen.aMoment();
                      throw new UnsupportedOperationException("undo it");
                    }));
    assertThat(seen.answer()).as("read while the work ran, or after").isFalse();
    NewEntry kept = entry(2);
    append(List.of(kept));
    assertThat(sealed(1)).extracting(Entry::id).containsExactly(kept.id());
    assertThat(journal().contains(undone.id())).isFalse();
  }

  @Test
  void JN_2_positions_follow_the_commits_without_gaps() {
    Crowd.of(
        4,
        desk -> {
          for (int i = 0; i < 10; i++)
            write(s -> s.journal().append(List.of(entry(s.numbers().next("commits")))));
          return desk;
        });
    List<Entry> read = sealed(40);
    for (int i = 0; i < read.size(); i++) {
      assertThat(read.get(i).position()).isEqualTo(i + 1);
      assertThat(read.get(i).aggregate().version()).as("commit order").isEqualTo(i + 1);
    }
  }

  @Test
  void JN_3_each_hash_is_of_the_sealed_text_with_the_hash_before() {
    append(List.of(entry(1), entry(2)));
    append(List.of(entry(3)));
    StateHash before = StateHash.ZERO;
    for (Entry entry : sealed(3)) {
      assertThat(entry.hash()).isEqualTo(StateHash.of(entry.sealedText(before)));
      assertThat(entry.algorithm()).isEqualTo(Entry.SHA_256);
      before = entry.hash();
    }
  }

  @Test
  void JN_4_entries_of_a_work_stand_together_as_appended() {
    List<List<EntryId>> works =
        Crowd.of(
                4,
                desk -> {
                  List<List<EntryId>> mine = new ArrayList<>();
                  for (int i = 0; i < 5; i++) {
                    List<NewEntry> three = List.of(entry(1), entry(2), entry(3));
                    write(
                        s -> {
                          s.journal().append(three.subList(0, 2));
                          s.journal().append(three.subList(2, 3));
                        });
                    mine.add(three.stream().map(NewEntry::id).toList());
                  }
                  return mine;
                })
            .stream()
            .flatMap(List::stream)
            .toList();
    List<EntryId> read = sealed(60).stream().map(Entry::id).toList();
    List<List<EntryId>> found = new ArrayList<>();
    for (int i = 0; i < 60; i += 3) found.add(read.subList(i, i + 3));
    assertThat(found).containsExactlyInAnyOrderElementsOf(works);
  }

  @Test
  void JN_5_an_identifier_given_twice_is_refused() {
    NewEntry kept = entry(1);
    NewEntry twice = entry(2);
    append(List.of(kept));
    refused(List.of(entry(3), kept));
    refused(List.of(twice, twice));
    assertThat(sealed(1)).extracting(Entry::id).containsExactly(kept.id());
    append(List.of(twice));
    assertThat(sealed(2)).extracting(Entry::id).containsExactly(kept.id(), twice.id());
  }

  private void refused(List<NewEntry> entries) {
    assertThatExceptionOfType(StorageException.class).isThrownBy(() -> append(entries));
  }

  private void append(List<NewEntry> entries) {
    write(s -> s.journal().append(entries));
  }

  private NewEntry entry(long version) {
    AggregateRef ref = new AggregateRef("case", "01955000-0000-7000-8000-000000000001", version);
    return samples.entry(ref, REFUSED, StateHash.of("state " + version));
  }

  private static void assertSame(Entry read, NewEntry given) {
    assertThat(read.id()).isEqualTo(given.id());
    assertThat(read.at()).isEqualTo(given.at());
    assertThat(read.actor()).isEqualTo(given.actor());
    assertThat(read.aggregate()).isEqualTo(given.aggregate());
    assertThat(read.clauses()).isEqualTo(given.clauses());
    assertThat(read.rulebook()).isEqualTo(given.rulebook());
    assertThat(read.state()).isEqualTo(given.state());
    assertThat(read.eventName()).isEqualTo(given.event().getClass().getSimpleName());
    assertThat(read.eventVersion()).isEqualTo(1);
    assertThat(read.payload()).isNotBlank();
  }
}
