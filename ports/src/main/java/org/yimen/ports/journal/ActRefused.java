package org.yimen.ports.journal;

import java.util.List;
import org.jmolecules.event.types.DomainEvent;

/**
 * An officer tried and was refused 被拒行为. The state did not change; the attempt is evidence.
 *
 * @param act which act, such as {@code approve}
 * @param codes reason codes of the ruling
 */
public record ActRefused(String act, List<String> codes) implements DomainEvent {
  public ActRefused {
    codes = List.copyOf(codes);
  }
}
