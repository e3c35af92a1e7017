package org.yimen.ports.driven;

import java.util.Optional;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.yimen.domain.document.QueryCode;
import org.yimen.domain.ids.CaseId;

/**
 * Keeps the query codes 查询码 of cases, beside the cases and outside of the journal: who has one
 * reads how the case stands.
 *
 * <ul>
 *   <li>QC-1 {@code of} MUST give the code that was kept last for that case.
 *   <li>QC-2 it MUST be empty where none was kept for that case, whatever others have.
 *   <li>QC-3 {@code keepIfNone} MUST keep the code only where none was kept, and give the one that
 *       is kept then.
 * </ul>
 */
@SecondaryPort
public interface QueryCodes {
  /** The code of a case. */
  Optional<QueryCode> of(CaseId caseId);

  /** Keeps or replaces the code of a case. */
  void keep(CaseId caseId, QueryCode code);

  /** Keeps a code for a case that has none; the code that it has then. */
  QueryCode keepIfNone(CaseId caseId, QueryCode code);
}
