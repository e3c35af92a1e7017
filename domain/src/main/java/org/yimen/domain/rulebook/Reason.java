package org.yimen.domain.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.ids.ClauseId;

/**
 * One reason of a ruling: a code, typed arguments, the clauses it rests on and what would mend it.
 * Never a sentence.
 *
 * @param code see {@link ReasonCode#code()}
 * @param arguments what the sentence names
 * @param clauses at least one: an article that says so, or a house rule
 * @param strength how strictly it binds
 * @param cure code of what would mend it, worded like the reason; empty where nothing does
 */
public record Reason(
    String code,
    List<Argument> arguments,
    List<ClauseId> clauses,
    Strength strength,
    Optional<String> cure)
    implements ValueObject {
  public Reason {
    arguments = List.copyOf(arguments);
    clauses = List.copyOf(clauses);
    if (clauses.isEmpty()) throw new IllegalArgumentException("a reason names its clause: " + code);
  }

  /** A blocking reason that rests on a house rule. */
  public static Reason of(ReasonCode code, HouseRule rule, Argument... arguments) {
    return new Reason(
        code.code(), List.of(arguments), List.of(rule.id()), Strength.BLOCK, Optional.empty());
  }

  /** A blocking reason that rests on a clause. */
  public static Reason of(ReasonCode code, ClauseId clause, Argument... arguments) {
    return new Reason(
        code.code(), List.of(arguments), List.of(clause), Strength.BLOCK, Optional.empty());
  }

  /** A blocking reason that rests on several clauses. */
  public static Reason of(ReasonCode code, List<ClauseId> clauses, Argument... arguments) {
    return new Reason(code.code(), List.of(arguments), clauses, Strength.BLOCK, Optional.empty());
  }

  /** A reason that rests on a provision and binds as strictly as it does. */
  public static Reason of(ReasonCode code, Provision<?> provision, Argument... arguments) {
    return new Reason(
        code.code(),
        List.of(arguments),
        List.of(provision.clause()),
        provision.strength(),
        Optional.empty());
  }

  /** The same with a cure. */
  public Reason mendedBy(ReasonCode cureCode) {
    return new Reason(code, arguments, clauses, strength, Optional.of(cureCode.code()));
  }

  /** The same with one more clause. */
  public Reason alsoBecause(ClauseId clause) {
    List<ClauseId> more = new ArrayList<>(clauses);
    more.add(clause);
    return new Reason(code, arguments, more, strength, cure);
  }

  /** The same with another strength. */
  public Reason as(Strength other) {
    return new Reason(code, arguments, clauses, other, cure);
  }
}
