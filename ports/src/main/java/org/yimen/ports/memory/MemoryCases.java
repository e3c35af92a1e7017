package org.yimen.ports.memory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yimen.domain.casework.Case;
import org.yimen.domain.casework.CaseState;
import org.yimen.domain.casework.Stage;
import org.yimen.domain.ids.CaseId;
import org.yimen.ports.driven.Cases;

/** Cases in memory. */
final class MemoryCases extends MemoryStore<Case, CaseId> implements Cases {
  MemoryCases(MemoryDatabase.UndoLog undo) {
    super("case", undo, Case::state, c -> c.state().version());
  }

  @Override
  public Optional<Case> byNumber(String number) {
    return rows().stream().filter(c -> c.state().number().equals(number)).findFirst();
  }

  @Override
  public List<CaseId> intakesReceivedUpTo(LocalDate received, int most) {
    return rows().stream()
        .map(Case::state)
        .filter(s -> s.stage().isIntake() && !s.received().isAfter(received))
        .sorted(Comparator.comparing(CaseState::received).thenComparing(CaseState::number))
        .limit(most)
        .map(CaseState::id)
        .toList();
  }

  @Override
  public List<CaseId> open(String afterNumber, int most) {
    return rows().stream()
        .map(Case::state)
        .filter(s -> s.stage() != Stage.CLOSED && s.number().compareTo(afterNumber) > 0)
        .sorted(Comparator.comparing(CaseState::number))
        .limit(most)
        .map(CaseState::id)
        .toList();
  }
}
