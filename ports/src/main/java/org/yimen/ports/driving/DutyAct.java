package org.yimen.ports.driving;

import java.util.Optional;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.RequestId;

/**
 * An act on the day of a hall.
 *
 * @param request identifier of this request
 * @param by who acts
 * @param hall which hall; its today is meant
 * @param seenVersion the version that the person saw, if that is to be checked; 0 for a blank day
 */
public record DutyAct(RequestId request, Actor by, HallId hall, Optional<Long> seenVersion) {}
