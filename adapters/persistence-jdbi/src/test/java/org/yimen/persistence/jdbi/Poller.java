package org.yimen.persistence.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.yimen.domain.ids.EntryId;
import org.yimen.ports.driven.JournalReader;
import org.yimen.ports.journal.Entry;

/** A reader that asks again and again for what is behind the last position it saw. */
final class Poller {
  private Poller() {}

  /** The first so many entries, each in its place. */
  static List<EntryId> first(int count, JournalReader journal) {
    List<EntryId> seen = new ArrayList<>();
    long last = 0;
    while (seen.size() < count) {
      for (Entry entry : journal.after(last, 9)) {
        assertThat(entry.position()).isEqualTo(last + 1);
        last = entry.position();
        seen.add(entry.id());
      }
      Thread.onSpinWait();
    }
    return seen;
  }
}
