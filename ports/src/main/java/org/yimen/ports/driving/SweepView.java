package org.yimen.ports.driving;

/**
 * What a sweep of the queue did.
 *
 * @param voided numbers that reached nobody in time
 * @param expired missed tickets whose visitors did not come back in time
 */
public record SweepView(int voided, int expired) {}
