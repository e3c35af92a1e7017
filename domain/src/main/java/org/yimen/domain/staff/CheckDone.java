package org.yimen.domain.staff;

import java.time.Instant;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.ids.PersonId;

/**
 * Something of the checklist that somebody looked at 检查记录.
 *
 * @param part of which end of the day
 * @param code its code in the rulebook
 * @param inOrder whether it was in order
 * @param by who looked
 * @param at when
 */
public record CheckDone(DutyPart part, String code, boolean inOrder, PersonId by, Instant at)
    implements ValueObject {}
