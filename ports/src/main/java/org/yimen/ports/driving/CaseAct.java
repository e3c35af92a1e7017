package org.yimen.ports.driving;

import java.util.Optional;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.RequestId;

/**
 * Who does something to which case.
 *
 * @param request identifier of this request; a repeat gets the same answer for 7 days
 * @param by who, in which function, where
 * @param caseId which case
 * @param seenVersion the version that the person saw; empty to act on whatever stands
 */
public record CaseAct(RequestId request, Actor by, CaseId caseId, Optional<Long> seenVersion) {
  /** An act on whatever version stands. */
  public static CaseAct of(RequestId request, Actor by, CaseId caseId) {
    return new CaseAct(request, by, caseId, Optional.empty());
  }
}
