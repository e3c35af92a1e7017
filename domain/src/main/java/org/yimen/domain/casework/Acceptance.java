package org.yimen.domain.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.WindowId;

/**
 * The acceptance 受理 and what governs the case from then on: rulebook, limits.
 *
 * @param day day 0 of the decision clock
 * @param bySilence accepted because no notice was given in time (PLL-32.4b), as of the day of
 *     receipt
 * @param by who accepted, empty by silence
 * @param window at which window, empty by silence
 * @param rulebook version of the stack that governs the case to its end
 * @param statutoryDays statutory limit in working days
 * @param promisedDays promised limit in working days, 0 for the same day, empty where none was
 *     promised
 */
public record Acceptance(
    LocalDate day,
    boolean bySilence,
    Optional<PersonId> by,
    Optional<WindowId> window,
    String rulebook,
    int statutoryDays,
    Optional<Integer> promisedDays)
    implements ValueObject {}
