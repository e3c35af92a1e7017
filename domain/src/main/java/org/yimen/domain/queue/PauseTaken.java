package org.yimen.domain.queue;

import java.time.Instant;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;

/**
 * A pause of a window.
 *
 * @param reason why
 * @param from its beginning
 * @param to its end; empty while it lasts
 */
public record PauseTaken(PauseReason reason, Instant from, Optional<Instant> to)
    implements ValueObject {}
