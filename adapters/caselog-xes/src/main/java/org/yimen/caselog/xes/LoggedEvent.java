package org.yimen.caselog.xes;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * One step of a logged case.
 *
 * @param activity what was done, {@code concept:name}
 * @param at when, {@code time:timestamp}; empty where the log does not say
 */
public record LoggedEvent(String activity, Optional<OffsetDateTime> at) {}
