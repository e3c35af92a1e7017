package org.yimen.domain.rulebook;

import java.util.function.BiPredicate;

/**
 * What must hold between the values of two keys of one stack. It is asked where a rulebook says
 * something on the first key; a house reading is never blamed.
 *
 * @param first the key that is bound
 * @param second the key it is measured by
 * @param code the fault when it does not hold
 * @param holds whether both values go together
 */
public record KeyConstraint<A, B>(
    ProvisionKey<A> first, ProvisionKey<B> second, FaultCode code, BiPredicate<A, B> holds) {
  /** A promise in working days is never longer than the statutory limit (decision 9). */
  public static KeyConstraint<Integer, Integer> promiseWithin(
      ProvisionKey<Integer> promise, ProvisionKey<Integer> limit) {
    return new KeyConstraint<>(
        promise, limit, FaultCode.PROMISE_LONGER_THAN_STATUTE, (p, l) -> p <= l);
  }
}
