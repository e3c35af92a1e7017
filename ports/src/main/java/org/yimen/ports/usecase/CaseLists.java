package org.yimen.ports.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yimen.domain.casework.Case;
import org.yimen.domain.casework.Phase;
import org.yimen.domain.casework.Stage;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.ports.driven.Stores;

/**
 * Lists of open cases, the most urgent first. Before the first list of a process the places are
 * made again that an earlier version, or a calendar that was not arranged yet, left open.
 */
final class CaseLists {
  private static final int AT_ONCE = 200;

  private final Desk desk;
  private final CaseWork cases;
  private volatile boolean settled;

  CaseLists(Desk desk, CaseWork cases) {
    this.desk = desk;
    this.cases = cases;
  }

  /** To be called outside of a transaction. */
  void settle() {
    if (settled) return;
    String after = "";
    while (true) {
      String behind = after;
      if (desk.read(stores -> stores.cases().placedProvisionally(behind, 1).isEmpty())) break;
      after = desk.run(stores -> settleSome(stores, behind));
    }
    settled = true;
  }

  private String settleSome(Stores stores, String after) {
    Instant at = desk.clock().now();
    String last = after;
    for (CaseId id : stores.cases().placedProvisionally(after, AT_ONCE)) {
      Case found = stores.cases().find(id).orElseThrow();
      stores.cases().place(id, CaseWork.place(found, cases.basisForReading(stores, found, at), at));
      last = found.state().number();
    }
    return last;
  }

  /** Lists are kept by phase; a list of some stages of a phase reads on until it is full. */
  static List<Case> mostUrgent(
      Stores stores, Set<DepartmentId> departments, Set<Stage> stages, int most) {
    Set<Phase> phases = stages.stream().map(Stage::phase).collect(Collectors.toSet());
    for (int asked = most;
        ;
        asked = asked > Integer.MAX_VALUE / 2 ? Integer.MAX_VALUE : 2 * asked) {
      List<Case> read = stores.cases().mostUrgent(departments, phases, asked);
      List<Case> wanted =
          read.stream().filter(c -> stages.contains(c.state().stage())).limit(most).toList();
      if (wanted.size() == most || read.size() < asked) return wanted;
    }
  }
}
