package org.yimen.domain.rulebook;

import java.util.List;
import org.jmolecules.ddd.types.ValueObject;

/**
 * Where the value of a key comes from 依据链.
 *
 * @param key the key with its type, direction and meaning
 * @param stack the stack asked, {@code meixihu@2023-12-20/hunan@2009-02-24/pll@2019-04-23}
 * @param steps every layer's say, lowest first; the last one is in force; empty where a required
 *     key is not set
 */
public record Explanation(ProvisionKey<?> key, String stack, List<Step> steps)
    implements ValueObject {
  public Explanation {
    steps = List.copyOf(steps);
  }

  /**
   * One layer's say.
   *
   * @param rulebook which rulebook, with its date; {@code house} for a house reading
   * @param clause which clause, with its article and phrase
   * @param value what it comes to after this layer, in one line
   * @param strength how strictly it binds after this layer
   */
  public record Step(String rulebook, LegalClause clause, String value, Strength strength)
      implements ValueObject {}

  static <T> Explanation of(ProvisionKey<T> key, Provisions rules) {
    return new Explanation(
        key,
        rules.version(),
        rules.explain(key).stream()
            .map(
                say ->
                    new Step(
                        say.rulebook(),
                        rules.clause(say.provision().clause()).orElseThrow(),
                        key.type().show(say.provision().value()),
                        say.provision().strength()))
            .toList());
  }
}
