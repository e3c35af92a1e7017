package org.yimen.domain.staff;

import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.SubstitutionId;

/**
 * The state of a substitution 顶岗安排, as stored.
 *
 * @param id its identifier
 * @param version from 1, one more with each command
 * @param holder whose posts A岗
 * @param substitute who stands in B岗
 * @param period from when to when
 */
public record SubstitutionState(
    SubstitutionId id, long version, PersonId holder, PersonId substitute, Period period)
    implements ValueObject {
  SubstitutionState endedOn(java.time.LocalDate lastDay) {
    return new SubstitutionState(
        id, version + 1, holder, substitute, new Period(period.first(), Optional.of(lastDay)));
  }
}
