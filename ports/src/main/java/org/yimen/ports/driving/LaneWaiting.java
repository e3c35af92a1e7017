package org.yimen.ports.driving;

import java.time.Instant;
import java.util.Optional;
import org.yimen.domain.queue.Lane;

/**
 * How a lane stands now.
 *
 * @param lane the lane
 * @param waiting tickets that wait in it
 * @param windows open windows that call it; paused ones are not counted
 * @param longestSince since when the first of its lines waits; empty where nobody does
 */
public record LaneWaiting(Lane lane, long waiting, int windows, Optional<Instant> longestSince) {}
