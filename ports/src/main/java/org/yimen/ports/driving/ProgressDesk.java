package org.yimen.ports.driving;

import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.rulebook.Outcome;

/**
 * Where applicants ask how their case stands 进度查询, with its number and the query code 查询码 of its
 * papers (HUN-4.4.4.3.5e, JIN-4.2d, WF-84). A wrong number and a wrong code are refused alike; who
 * guesses often has to wait.
 */
@PrimaryPort
@FunctionalInterface
public interface ProgressDesk {
  /** The case, for who knows its code; {@link Enquiries} tells how it stands. */
  Outcome<CaseId> open(AskProgress asked);
}
