package org.yimen.ports.driving;

import java.util.Optional;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.CentreId;
import org.yimen.domain.ids.RequestId;

/**
 * Who arranges something of which centre.
 *
 * @param request identifier of this request; a repeat gets the same answer for 7 days
 * @param by who, in which function, where
 * @param centre which centre
 * @param seenVersion the version that the person saw; empty to act on whatever stands
 */
public record CentreAct(RequestId request, Actor by, CentreId centre, Optional<Long> seenVersion) {}
