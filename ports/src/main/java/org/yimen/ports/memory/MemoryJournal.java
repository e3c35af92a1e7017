package org.yimen.ports.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.ids.EntryId;
import org.yimen.ports.driven.Journal;
import org.yimen.ports.driven.StorageException;
import org.yimen.ports.journal.Entry;
import org.yimen.ports.journal.NewEntry;
import org.yimen.ports.journal.StateHash;

/** The journal in memory. The payload is the event record's own text. */
final class MemoryJournal implements Journal {
  private static final int EVENT_VERSION = 1;

  private final List<NewEntry> open = new ArrayList<>();
  private final List<Entry> sealed = new ArrayList<>();
  private final Set<EntryId> known = new HashSet<>();
  private final Map<EntryId, DomainEvent> events = new HashMap<>();
  private final MemoryDatabase.UndoLog undo;

  MemoryJournal(MemoryDatabase.UndoLog undo) {
    this.undo = undo;
  }

  @Override
  public void append(List<NewEntry> entries) {
    for (NewEntry entry : entries) {
      if (known.contains(entry.id()))
        throw new StorageException("日志条目已存在 / entry exists: " + entry.id());
      undo.add(
          () -> {
            open.remove(entry);
            known.remove(entry.id());
          });
      known.add(entry.id());
      open.add(entry);
    }
  }

  void seal() {
    for (NewEntry entry : open) {
      events.put(entry.id(), entry.event());
      StateHash before = head().map(Entry::hash).orElse(StateHash.ZERO);
      sealed.add(
          Entry.seal(
              sealed.size() + 1,
              entry,
              entry.event().getClass().getSimpleName(),
              EVENT_VERSION,
              entry.event().toString(),
              before));
    }
    open.clear();
  }

  List<Entry> after(long position, int most) {
    int from = (int) Math.min(position, sealed.size());
    return List.copyOf(sealed.subList(from, from + Math.min(most, sealed.size() - from)));
  }

  Optional<Entry> head() {
    return sealed.isEmpty() ? Optional.empty() : Optional.of(sealed.get(sealed.size() - 1));
  }

  List<Entry> where(Predicate<Entry> wanted) {
    return sealed.stream().filter(wanted).toList();
  }

  DomainEvent event(EntryId id) {
    return Optional.ofNullable(events.get(id))
        .orElseThrow(() -> new StorageException("没有此日志条目 / no such entry: " + id));
  }

  boolean contains(EntryId id) {
    return known.contains(id);
  }
}
