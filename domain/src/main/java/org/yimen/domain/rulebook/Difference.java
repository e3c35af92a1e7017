package org.yimen.domain.rulebook;

import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.rulebook.Explanation.Step;

/**
 * What two rulebooks say otherwise of one key 规则集比较: another value, or one that binds otherwise.
 *
 * @param key the key
 * @param one what is in force under the first; empty where no layer sets a required key
 * @param other what is in force under the second
 */
public record Difference(ProvisionKey<?> key, Optional<Step> one, Optional<Step> other)
    implements ValueObject {
  /** What is in force by each, or empty where that comes to the same. */
  static Optional<Difference> between(Explanation one, Explanation other) {
    Difference found = new Difference(one.key(), inForce(one), inForce(other));
    boolean same =
        found.one.map(Step::value).equals(found.other.map(Step::value))
            && found.one.map(Step::strength).equals(found.other.map(Step::strength));
    return same ? Optional.empty() : Optional.of(found);
  }

  private static Optional<Step> inForce(Explanation explanation) {
    return explanation.steps().isEmpty()
        ? Optional.empty()
        : Optional.of(explanation.steps().get(explanation.steps().size() - 1));
  }
}
