package org.yimen.ports.driving;

import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.staff.Period;

/**
 * Somebody is named to stand in AB岗.
 *
 * @param request identifier of this request
 * @param by who names
 * @param holder whose posts
 * @param substitute who stands in
 * @param period from when to when
 */
public record NameSubstitute(
    RequestId request, Actor by, PersonId holder, PersonId substitute, Period period) {}
