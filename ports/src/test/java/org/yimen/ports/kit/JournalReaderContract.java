package org.yimen.ports.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jmolecules.event.types.DomainEvent;
import org.junit.jupiter.api.Test;
import org.yimen.domain.ids.EntryId;
import org.yimen.domain.organisation.CentreArranged;
import org.yimen.domain.queue.LaneArranged;
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
  void JR_4_of_gives_the_entries_of_one_aggregate() {
    List<NewEntry> all =
        List.of(
            entry("case", "a", 0),
            entry("case", "b", 0),
            entry("ticket", "a", 0),
            entry("case", "a", 0),
            entry("case", "ab", 0));
    write(s -> s.journal().append(all));
    List<Entry> read = sealed(5);
    assertThat(journal().of("case", "a")).extracting(Entry::position).containsExactly(1L, 4L);
    assertThat(journal().of("ticket", "a")).containsExactly(read.get(2));
    assertThat(journal().of("case", "c")).isEmpty();
  }

  @Test
  void JR_5_of_gives_the_entries_of_a_type_in_a_period() {
    Instant from = Samples.MON_0900;
    List<NewEntry> all =
        List.of(
            entry("case", "a", 0),
            entry("case", "b", 60),
            entry("ticket", "t", 30),
            entry("case", "c", 59),
            entry("case", "d", -1),
            entry("case", "e", 30));
    write(s -> s.journal().append(all));
    List<Entry> read = sealed(6);
    Instant end = from.plusSeconds(60);
    assertThat(journal().of("case", from, end))
        .extracting(Entry::position)
        .containsExactly(1L, 4L, 6L);
    assertThat(journal().of("ticket", from, end)).containsExactly(read.get(2));
    assertThat(journal().of("case", end.plusSeconds(1), end.plusSeconds(60))).isEmpty();
  }

  @Test
  void JR_6_event_gives_back_what_was_appended() {
    List<DomainEvent> events = new ArrayList<>();
    for (Life<?> life : samples.lives()) events.addAll(life.events());
    events.add(new ActRefused("approve", List.of("casework.SAME_PERSON", Samples.AWKWARD)));
    events.add(new ActRefused("approve", List.of()));
    events.add(LaneArranged.of(samples.wideLane("税-2", Samples.HALL)));
    events.add(
        new CentreArranged(
            Samples.CENTRE,
            samples.centre().rulebook(),
            List.of(Samples.HALL, Samples.OTHER_HALL),
            List.of()));
    AggregateRef ref = new AggregateRef("case", samples.uuid().toString(), 1);
    write(
        s ->
            s.journal()
                .append(
                    events.stream()
                        .map(e -> samples.entry(ref, e, StateHash.of("state")))
                        .toList()));
    assertThat(sealed(events.size())).extracting(journal()::event).isEqualTo(events);
  }

  private NewEntry entry(String type, String id, int seconds) {
    NewEntry any =
        samples.entry(
            new AggregateRef(type, id, 1),
            new ActRefused("approve", List.of()),
            StateHash.of("state"));
    return new NewEntry(
        any.id(),
        Samples.MON_0900.plusSeconds(seconds),
        any.actor(),
        any.aggregate(),
        any.event(),
        any.clauses(),
        any.rulebook(),
        any.state());
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
    saved.put("substitution " + all.substitution.getId(), s.substitutions().save(all.substitution));
    saved.put("leave " + all.leave.getId(), s.leaves().save(all.leave));
    saved.put("punch " + all.punch.getId(), s.punches().save(all.punch));
    saved.put("dutyDay " + all.dutyDay.getId(), s.dutyDays().save(all.dutyDay));
    saved.put("centre " + all.centre.getId(), s.centres().save(all.centre));
    saved.put("lane " + all.lane.id(), s.lanes().save(all.lane));
    saved.put("account " + all.account.getId(), s.accounts().save(all.account));
    s.accounts().keep(all.credentials);
    s.persons().save(all.person);
    saved.put("person " + all.person.id(), StateHash.KEPT);
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
