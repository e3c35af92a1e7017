package org.yimen.ports.driving;

import org.yimen.domain.ids.LaneId;
import org.yimen.domain.queue.WaitingFigures;

/**
 * Waiting figures of the tickets taken in a lane on a day.
 *
 * @param lane the lane in which they were taken
 * @param figures the figures
 */
public record LaneFigures(LaneId lane, WaitingFigures figures) {}
