package org.yimen.ports.driven;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.yimen.domain.casework.Case;
import org.yimen.domain.ids.CaseId;

/**
 * Keeps cases 办件. Rules ST-1 to ST-6, and:
 *
 * <ul>
 *   <li>CS-1 {@code byNumber} MUST find a case by its visible number.
 *   <li>CS-2 {@code intakesReceivedUpTo} MUST give the cases that wait for acceptance and were
 *       received on or before the day, oldest first, at most so many.
 *   <li>CS-3 {@code open} MUST give cases that are not closed, in the order of their numbers taken,
 *       after the given one, at most so many.
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
}
