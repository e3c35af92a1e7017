package org.yimen.ports.driven;

import java.time.LocalDate;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.yimen.domain.ids.RulebookId;
import org.yimen.domain.rulebook.Provisions;

/**
 * Gives the provisions in force.
 *
 * <ul>
 *   <li>RB-1 {@code inForce} MUST give the stack in force on the day for the rulebook, the same
 *       object or an equal one each time, quickly.
 *   <li>RB-2 {@code version} MUST give back a stack by its version text, also after a newer edition
 *       came.
 *   <li>RB-3 an unknown rulebook or version MUST surface as {@link UnknownRulebookException}.
 *   <li>RB-4 {@code written} MUST hold every edition that {@code inForce} speaks with, or be empty
 *       where the adapter cannot tell.
 * </ul>
 */
@SecondaryPort
public interface Rulebooks {
  /** The stack in force on that day. */
  Provisions inForce(RulebookId rulebook, LocalDate day);

  /** The stack with that version. */
  Provisions version(String version);

  /** What they are made of, clause by clause. */
  default Optional<WrittenRulebooks> written() {
    return Optional.empty();
  }
}
