package org.yimen.ports.driven;

import org.jmolecules.architecture.hexagonal.SecondaryPort;

/**
 * Makes of a password what may be kept. Slow on purpose, so never called inside a transaction. Safe
 * for many threads.
 *
 * <ul>
 *   <li>PH-1 {@code matches} MUST hold for the password that was hashed, and for no other.
 *   <li>PH-2 two hashes of one password MUST differ, and MUST NOT contain it.
 *   <li>PH-3 a hash MUST carry what is needed to check it, so that it still matches after the
 *       settings changed.
 *   <li>PH-4 a text that no hasher made MUST NOT match, and MUST NOT be an exception.
 * </ul>
 */
@SecondaryPort
public interface PasswordHasher {
  /** What is kept, one line of text. */
  String hash(String password);

  /** Whether the hash was made of that password. */
  boolean matches(String password, String hash);
}
