package org.yimen.ports.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.casework.Case;
import org.yimen.ports.driven.JournalReader;
import org.yimen.ports.driven.Transactions;
import org.yimen.ports.journal.AggregateRef;
import org.yimen.ports.journal.Entry;
import org.yimen.ports.journal.StateHash;

/** The kit's own look at the chain, so that no adapter is measured by its own rule. */
final class KitChain {
  private KitChain() {}

  /** Saves the first version of a case with the entries of its events. */
  static void write(
      Transactions transactions, Samples samples, Case submitted, List<DomainEvent> events) {
    transactions.run(
        s -> {
          StateHash hash = s.cases().save(submitted);
          AggregateRef ref = new AggregateRef("case", submitted.getId().toString(), 1);
          s.journal().append(events.stream().map(e -> samples.entry(ref, e, hash)).toList());
          return ref;
        });
  }

  /** What is wrong with positions, hashes and stored states; empty where all is well. */
  static List<String> faults(JournalReader journal) {
    List<String> faults = new ArrayList<>();
    Map<String, StateHash> said = new HashMap<>();
    StateHash before = StateHash.ZERO;
    long position = 0;
    for (Entry entry : journal.after(0, 10_000)) {
      if (entry.position() != ++position) faults.add("position " + entry.position());
      if (!entry.hash().equals(entry.hashAfter(before))) faults.add("hash at " + position);
      before = entry.hash();
      said.put(entry.aggregate().type() + " " + entry.aggregate().id(), entry.state());
    }
    journal.eachStoredState(
        (type, id, stored) -> {
          if (!stored.equals(said.get(type + " " + id))) faults.add("state of " + type);
        });
    return faults;
  }
}
