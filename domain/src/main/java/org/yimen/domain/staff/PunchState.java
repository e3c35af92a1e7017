package org.yimen.domain.staff;

import java.time.Instant;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.ids.DeviceId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.PunchId;

/**
 * A punch 打卡, as stored.
 *
 * @param id its identifier
 * @param version from 1, one more with each command
 * @param person who
 * @param at when, as the clock or the person who wrote it down tells
 * @param direction which way
 * @param clock the attendance clock; empty where it was written down by hand
 * @param struck whether it was struck out as wrong 作废; it stays as a record and counts no more
 */
public record PunchState(
    PunchId id,
    long version,
    PersonId person,
    Instant at,
    PunchDirection direction,
    Optional<DeviceId> clock,
    boolean struck)
    implements ValueObject {
  PunchState strike() {
    return new PunchState(id, version + 1, person, at, direction, clock, true);
  }
}
