package org.yimen.ports.driven;

import org.jmolecules.architecture.hexagonal.SecondaryPort;

/**
 * Makes what nobody can guess. SE-1 {@code next} MUST give so many bytes of a source that is strong
 * enough for keys, each time others. Safe for many threads.
 */
@SecondaryPort
@FunctionalInterface
public interface Secrets {
  /** So many bytes. */
  byte[] next(int count);
}
