package org.yimen.ports.driving;

import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.staff.LeaveState;

/**
 * A leave as somebody sees it.
 *
 * @param leave the leave
 * @param mayDecide whether that person decides on it, and why not
 */
public record LeaveView(LeaveState leave, Ruling mayDecide) {}
