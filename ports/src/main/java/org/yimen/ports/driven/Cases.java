package org.yimen.ports.driven;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.yimen.domain.casework.Case;
import org.yimen.domain.casework.Phase;
import org.yimen.domain.casework.Urgency;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.DepartmentId;

/**
 * Keeps cases 办件. Rules ST-1 to ST-6, and:
 *
 * <ul>
 *   <li>CS-1 {@code byNumber} MUST find a case by its visible number.
 *   <li>CS-2 {@code intakesReceivedUpTo} MUST give the cases that wait for acceptance and were
 *       received on or before the day, oldest first, at most so many.
 *   <li>CS-3 {@code open} MUST give cases that are not closed, in the order of their numbers taken,
 *       after the given one, at most so many.
 *   <li>CS-4 {@code mostUrgent} MUST give the cases that are not closed and were placed under one
 *       of the departments and in one of the phases, each once, in the order of {@link
 *       Urgency#MOST_URGENT_FIRST}, of equals the one saved first before others, at most so many.
 *   <li>CS-5 {@code place} MUST put a case where it is said, in the place of what was said of it
 *       before; a case that is unknown or closed it MUST leave alone.
 *   <li>CS-6 {@code placedProvisionally} MUST give cases that are not closed and whose place is
 *       provisional, or that an earlier version kept without a place, in the order of their
 *       numbers, after the given one, at most so many.
 * </ul>
 */
@SecondaryPort
public interface Cases extends AggregateStore<Case, CaseId> {
  /** The case with that visible number. */
  Optional<Case> byNumber(String number);

  /** Cases neither accepted nor refused that were received on or before that day. */
  List<CaseId> intakesReceivedUpTo(LocalDate received, int most);

  /** Open cases whose visible number comes after the given text; empty text for the first page. */
  List<CaseId> open(String afterNumber, int most);

  /** The most urgent open cases of these departments, whole: a list is one question. */
  List<Case> mostUrgent(Set<DepartmentId> departments, Set<Phase> phases, int most);

  /** Puts an open case where the lists are to find it. Needed only where its place changes. */
  void place(CaseId id, PlaceInLine place);

  /** Open cases whose place has to be made again, behind a number; empty text for the first. */
  List<CaseId> placedProvisionally(String afterNumber, int most);
}
