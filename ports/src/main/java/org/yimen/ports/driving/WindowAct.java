package org.yimen.ports.driving;

import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.RequestId;

/**
 * What an officer does with the window where the officer stands.
 *
 * @param request identifier of this request; a repeat gets the same answer for 7 days
 * @param by who, in which function, at which window
 */
public record WindowAct(RequestId request, Actor by) {}
