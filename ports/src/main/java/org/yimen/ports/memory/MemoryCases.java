package org.yimen.ports.memory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yimen.domain.casework.Case;
import org.yimen.domain.casework.CaseState;
import org.yimen.domain.casework.Phase;
import org.yimen.domain.casework.Stage;
import org.yimen.domain.casework.Urgency;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.ports.driven.Cases;
import org.yimen.ports.driven.PlaceInLine;

/** Cases in memory. */
final class MemoryCases extends MemoryStore<Case, CaseId> implements Cases {
  private final MemoryTable<CaseId, PlaceInLine> places;

  MemoryCases(MemoryDatabase.UndoLog undo) {
    super("case", undo, Case::state, c -> c.state().version());
    this.places = new MemoryTable<>(undo);
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

  @Override
  public List<Case> mostUrgent(Set<DepartmentId> departments, Set<Phase> phases, int most) {
    return openRows()
        .filter(
            c ->
                place(c)
                    .filter(p -> phases.contains(p.phase()))
                    .filter(p -> p.departments().stream().anyMatch(departments::contains))
                    .isPresent())
        .sorted(
            Comparator.comparing(c -> place(c).orElseThrow().urgency(), Urgency.MOST_URGENT_FIRST))
        .limit(most)
        .toList();
  }

  @Override
  public void place(CaseId id, PlaceInLine place) {
    if (find(id).filter(MemoryCases::isOpen).isPresent()) places.put(id, place);
  }

  @Override
  public List<CaseId> placedProvisionally(String afterNumber, int most) {
    return openRows()
        .filter(c -> place(c).filter(PlaceInLine::isProvisional).isPresent())
        .map(Case::state)
        .filter(s -> s.number().compareTo(afterNumber) > 0)
        .sorted(Comparator.comparing(CaseState::number))
        .limit(most)
        .map(CaseState::id)
        .toList();
  }

  private Optional<PlaceInLine> place(Case of) {
    return places.get(of.getId());
  }

  private Stream<Case> openRows() {
    return rows().stream().filter(MemoryCases::isOpen);
  }

  private static boolean isOpen(Case found) {
    return found.state().stage() != Stage.CLOSED;
  }
}
