package org.yimen.ports.driven;

import java.util.UUID;
import org.jmolecules.architecture.hexagonal.SecondaryPort;

/**
 * Makes identifiers. ID-1 each {@code next} MUST be another UUID of version 7. Safe for many
 * threads.
 */
@SecondaryPort
@FunctionalInterface
public interface Identities {
  /** A new identifier. */
  UUID next();
}
