package org.yimen.ports.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.yimen.domain.ids.EntryId;
import org.yimen.ports.driven.Stores;
import org.yimen.ports.journal.ActRefused;
import org.yimen.ports.journal.AggregateRef;
import org.yimen.ports.journal.Entry;
import org.yimen.ports.journal.NewEntry;
import org.yimen.ports.journal.StateHash;

/** The rules of {@link org.yimen.ports.driven.JournalReader}. */
public abstract class JournalReaderContract extends BackendContract {
  private static final int WRITERS = 8;
  private static final int READERS = 3;
  private static final int WORKS = 15;

  @Test
  void JR_1_after_gives_what_stands_behind_the_position() {
    assertThat(journal().after(0, 10)).isEmpty();
    append(7);
    sealed(7);
    assertThat(positions(0, 3)).containsExactly(1L, 2L, 3L);
    assertThat(positions(3, 3)).containsExactly(4L, 5L, 6L);
    assertThat(positions(6, 3)).containsExactly(7L);
    assertThat(positions(7, 3)).isEmpty();
    assertThat(positions(1000, 3)).isEmpty();
    assertThat(positions(5, Integer.MAX_VALUE)).containsExactly(6L, 7L);
  }

  @Test
  void JR_2_polling_readers_see_every_entry_once_in_order() {
    int total = WRITERS * WORKS * 2;
    List<List<EntryId>> crowd =
        Crowd.of(WRITERS + READERS, who -> who < WRITERS ? writeSome() : pollAll(total));
    List<EntryId> written = crowd.subList(0, WRITERS).stream().flatMap(List::stream).toList();
    List<EntryId> journal = journal().after(0, total + 1).stream().map(Entry::id).toList();
    assertThat(journal).containsExactlyInAnyOrderElementsOf(written);
    for (List<EntryId> seen : crowd.subList(WRITERS, WRITERS + READERS))
      assertThat(seen).isEqualTo(journal);
  }

  private List<EntryId> writeSome() {
    List<EntryId> mine = new ArrayList<>();
    for (int i = 0; i < WORKS; i++) mine.addAll(append(2));
    return mine;
  }

  private List<EntryId> pollAll(int total) {
    List<EntryId> seen = new ArrayList<>();
    long last = 0;
    while (seen.size() < total) {
      for (Entry entry : journal().after(last, 7)) {
        seen.add(entry.id());
        last = entry.position();
      }
      Thread.onSpinWait();
      if (last >= total) break; // a reader that missed one would wait for it in vain
    }
    return seen;
  }

  @Test
  void JR_3_head_is_the_last_sealed_entry() {
    assertThat(journal().head()).isEmpty();
    append(2);
    assertThat(journal().head()).contains(sealed(2).get(1));
    append(1);
    assertThat(journal().head()).contains(sealed(3).get(2));
  }

  @Test
  void JR_7_contains_tells_what_stands_in_the_journal() {
    List<EntryId> written = append(2);
    sealed(2);
    assertThat(written).allMatch(id -> journal().contains(id));
    assertThat(journal().contains(new EntryId(samples.uuid()))).isFalse();
  }

  @Test
  void JR_8_eachStoredState_visits_every_stored_aggregate_once() {
    OneOfEach all = new OneOfEach(samples);
    Map<String, StateHash> expected = new HashMap<>();
    write(s -> saveAll(s, all, expected));
    Map<String, StateHash> visited = new HashMap<>();
    List<String> names = new ArrayList<>();
    journal()
        .eachStoredState(
            (type, id, stored) -> {
              names.add(type + " " + id);
              visited.put(type + " " + id, stored);
            });
    assertThat(names).containsExactlyInAnyOrderElementsOf(expected.keySet());
    assertThat(visited).isEqualTo(expected);
  }

  private static void saveAll(Stores s, OneOfEach all, Map<String, StateHash> saved) {
    saved.put("case " + all.officeCase.last().getId(), s.cases().save(all.officeCase.version(1)));
    saved.put("ticket " + all.ticket.getId(), s.tickets().save(all.ticket));
    saved.put("window " + all.session.getId(), s.windowSessions().save(all.session));
    saved.put("item " + all.item.getId(), s.items().save(all.item));
    saved.put("posting " + all.posting.getId(), s.postings().save(all.posting));
    saved.put("mandate " + all.mandate.getId(), s.mandates().save(all.mandate));
    saved.put("centre " + all.centre.getId(), s.centres().save(all.centre));
    saved.put("lane " + all.lane.id(), s.lanes().save(all.lane));
    s.persons().save(all.person);
  }

  private List<EntryId> append(int entries) {
    List<NewEntry> some =
        LongStream.rangeClosed(1, entries)
            .mapToObj(
                v ->
                    samples.entry(
                        new AggregateRef("case", "01955000-0000-7000-8000-000000000001", v),
                        new ActRefused("approve", List.of()),
                        StateHash.of("state " + v)))
            .toList();
    write(s -> s.journal().append(some));
    return some.stream().map(NewEntry::id).toList();
  }

  private List<Long> positions(long after, int most) {
    return journal().after(after, most).stream().map(Entry::position).toList();
  }
}
