package org.yimen.ports.driving;

import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.staff.LeaveRequest;

/**
 * Somebody asks for leave 请假.
 *
 * @param request identifier of this request
 * @param by who asks: the person, or a centre manager who writes it down
 * @param asked what is asked for
 */
public record AskLeave(RequestId request, Actor by, LeaveRequest asked) {}
