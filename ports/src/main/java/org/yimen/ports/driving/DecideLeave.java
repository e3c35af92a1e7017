package org.yimen.ports.driving;

import java.util.Optional;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.LeaveId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.RequestId;

/**
 * Somebody decides on a leave 请假审批.
 *
 * @param request identifier of this request
 * @param by who decides
 * @param leave which leave
 * @param seenVersion the version that the person saw, if that is to be checked
 * @param approved whether it is approved
 * @param substitute who stands in; empty to take whom the one who asks has named
 */
public record DecideLeave(
    RequestId request,
    Actor by,
    LeaveId leave,
    Optional<Long> seenVersion,
    boolean approved,
    Optional<PersonId> substitute) {}
