package org.yimen.domain.staff;

import java.time.LocalDateTime;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.ids.PersonId;

/**
 * What somebody asks for 请假申请. Times are those of the hall's clock.
 *
 * @param person who will be away
 * @param kind code of the kind
 * @param span from when until when
 * @param substitute who would stand in
 */
public record LeaveRequest(
    PersonId person, String kind, TimeSpan span, Optional<PersonId> substitute)
    implements ValueObject {
  LocalDateTime from() {
    return span.from();
  }
}
