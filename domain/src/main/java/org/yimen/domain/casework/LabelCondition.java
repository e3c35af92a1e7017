package org.yimen.domain.casework;

import java.util.Optional;
import java.util.Set;
import org.jmolecules.ddd.types.ValueObject;

/**
 * What facts must be for a row of a {@link LabelTable} to apply; what is empty may be anything.
 *
 * @param sameDay see {@link CaseFacts#sameDayCapable()}
 * @param atWindow see {@link CaseFacts#atWindow()}
 * @param several two or more departments decide
 * @param superior see {@link CaseFacts#superior()}
 * @param supplement see {@link CaseFacts#supplementPending()}
 * @param urgent see {@link CaseFacts#urgent()}
 * @param outcomes one of these; empty for any
 */
public record LabelCondition(
    Optional<Boolean> sameDay,
    Optional<Boolean> atWindow,
    Optional<Boolean> several,
    Optional<Boolean> superior,
    Optional<Boolean> supplement,
    Optional<Boolean> urgent,
    Set<CaseOutcome> outcomes)
    implements ValueObject {
  public LabelCondition {
    outcomes = Set.copyOf(outcomes);
  }

  /** Whether the facts are so. */
  public boolean appliesTo(CaseFacts facts) {
    return is(sameDay, facts.sameDayCapable())
        && is(atWindow, facts.atWindow())
        && is(several, facts.severalDepartments())
        && is(superior, facts.superior())
        && is(supplement, facts.supplementPending())
        && is(urgent, facts.urgent())
        && (outcomes.isEmpty() || outcomes.contains(facts.outcome()));
  }

  private static boolean is(Optional<Boolean> wanted, boolean fact) {
    return wanted.isEmpty() || wanted.get() == fact;
  }
}
