package org.yimen.ports.driving;

import java.time.LocalDate;
import java.util.Optional;
import org.yimen.domain.deadline.Extension;
import org.yimen.domain.deadline.Suspension;

/**
 * What moved the due days of a case, and where they stood after it 到期日怎样变化. The first step is the
 * acceptance itself; a step names at most one cause.
 *
 * @param suspension the excluded procedure that moved them
 * @param extension the extension that moved them
 * @param statute the statutory day after this step
 * @param promise the promised day after it; empty where nothing is promised
 */
public record DueStep(
    Optional<Suspension> suspension,
    Optional<Extension> extension,
    LocalDate statute,
    Optional<LocalDate> promise) {}
