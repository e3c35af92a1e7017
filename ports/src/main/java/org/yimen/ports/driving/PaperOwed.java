package org.yimen.ports.driving;

import org.yimen.domain.casework.IssuedPaper;
import org.yimen.domain.ids.CaseId;

/**
 * A paper that was issued and not handed over.
 *
 * @param caseId which case
 * @param caseNumber its visible number
 * @param paper the paper
 */
public record PaperOwed(CaseId caseId, String caseNumber, IssuedPaper paper) {}
