package org.yimen.ports.kit;

import java.util.function.UnaryOperator;

/**
 * One broken adapter and the rule whose test must see it.
 *
 * @param rule the rule, such as {@code TX_1}: no test of another rule may fail
 * @param test the test that must fail
 * @param contract the contract that is run
 * @param fault what is wrong with the adapter
 * @param bend breaks a healthy backend
 */
record Trial(
    String rule, String test, Class<?> contract, String fault, UnaryOperator<Backend> bend) {
  /** The rule is what the name of the test begins with. */
  static Trial of(String test, Class<?> contract, String fault, UnaryOperator<Backend> bend) {
    return new Trial(ruleOf(test), test, contract, fault, bend);
  }

  /** {@code TX_1} of {@code TX_1_all_or_nothing}. */
  static String ruleOf(String test) {
    return test.substring(0, test.indexOf('_', test.indexOf('_') + 1));
  }
}
