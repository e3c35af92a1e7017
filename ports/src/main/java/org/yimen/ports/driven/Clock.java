package org.yimen.ports.driven;

import java.time.Instant;
import org.jmolecules.architecture.hexagonal.SecondaryPort;

/**
 * Says what time it is. CL-1 {@code now} MUST NOT go backwards by more than the system's own
 * correction.
 */
@SecondaryPort
@FunctionalInterface
public interface Clock {
  /** This instant, in whole microseconds. */
  Instant now();
}
