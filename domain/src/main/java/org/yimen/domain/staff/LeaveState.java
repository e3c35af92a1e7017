package org.yimen.domain.staff;

import java.time.LocalDateTime;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.ids.LeaveId;
import org.yimen.domain.ids.PersonId;

/**
 * The state of a leave 请假, as stored. Times are those of the hall's clock.
 *
 * @param id its identifier
 * @param version from 1, one more with each command
 * @param person who is away
 * @param kind code of the kind, one of {@code staff.leave.kinds}
 * @param span from when until when
 * @param askedAt when it was asked for
 * @param substitute who stands in
 * @param standing how it stands
 * @param decidedBy who approved or refused it
 */
public record LeaveState(
    LeaveId id,
    long version,
    PersonId person,
    String kind,
    TimeSpan span,
    LocalDateTime askedAt,
    Optional<PersonId> substitute,
    LeaveStanding standing,
    Optional<PersonId> decidedBy)
    implements ValueObject {
  /** Whether it counts: asked for or approved. */
  public boolean stands() {
    return standing == LeaveStanding.ASKED || standing == LeaveStanding.APPROVED;
  }

  /** Whether it is approved. */
  public boolean isApproved() {
    return standing == LeaveStanding.APPROVED;
  }

  /** From when absence is excused: a leave asked for too late excuses from then on. */
  LocalDateTime excusedFrom(boolean askedBefore) {
    return askedBefore && askedAt.isAfter(span.from()) ? askedAt : span.from();
  }

  LeaveState decided(LeaveStanding next, PersonId by, Optional<PersonId> standIn) {
    return new LeaveState(
        id, version + 1, person, kind, span, askedAt, standIn, next, Optional.of(by));
  }

  LeaveState withdrawn() {
    return new LeaveState(
        id,
        version + 1,
        person,
        kind,
        span,
        askedAt,
        substitute,
        LeaveStanding.WITHDRAWN,
        decidedBy);
  }

  LeaveState until(LocalDateTime back) {
    return new LeaveState(
        id,
        version + 1,
        person,
        kind,
        new TimeSpan(span.from(), back),
        askedAt,
        substitute,
        standing,
        decidedBy);
  }
}
