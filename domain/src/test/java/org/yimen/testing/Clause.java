package org.yimen.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a test that shows a clause of the register. The tag promises that the test's assertion
 * fails when the clause is broken.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Clause {
  /** Identifiers of the register, {@code PLL-42.1a}, or of house rules, {@code YM-3}. */
  String[] value();
}
