package org.yimen.domain.person;

import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.PersonId;

/**
 * An officer read in full what is masked 查看原文; what was read is not told.
 *
 * @param person whose record
 * @param inCase for which case
 * @param reason why
 */
public record PersonUnmasked(PersonId person, CaseId inCase, UnmaskReason reason)
    implements DomainEvent {}
