package org.yimen.domain.queue;

import java.time.Instant;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.WindowId;

/**
 * A call 叫号 as evidence (QMS-30).
 *
 * @param round 1 for the first calling of the ticket, one more each time it was called out of a
 *     line
 * @param window to which window
 * @param officer by whom
 * @param at when
 */
public record CallMade(int round, WindowId window, PersonId officer, Instant at)
    implements ValueObject {}
