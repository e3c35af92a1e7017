package org.yimen.domain.rulebook;

import java.util.ArrayList;
import java.util.List;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.ids.ClauseId;

/**
 * A ruling 裁定: granted, granted with warnings, or refused, with all reasons at once. A ruling is
 * refused exactly when one of its reasons blocks.
 *
 * @param reasons every reason found, in the order in which they were asked
 */
public record Ruling(List<Reason> reasons) implements ValueObject {
  private static final Ruling GRANTED = new Ruling(List.of());

  public Ruling {
    reasons = List.copyOf(reasons);
  }

  /** Granted, nothing to say. */
  public static Ruling granted() {
    return GRANTED;
  }

  /** A ruling for these reasons. */
  public static Ruling of(Reason... reasons) {
    return new Ruling(List.of(reasons));
  }

  /** Whether a reason blocks. */
  public boolean isRefused() {
    return reasons.stream().anyMatch(r -> r.strength() == Strength.BLOCK);
  }

  /** Whether it is granted and warns. */
  public boolean hasWarnings() {
    return !isRefused() && reasons.stream().anyMatch(r -> r.strength() == Strength.WARN);
  }

  /** Both rulings in one. */
  public Ruling and(Ruling other) {
    if (reasons.isEmpty()) return other;
    if (other.reasons.isEmpty()) return this;
    List<Reason> all = new ArrayList<>(reasons);
    all.addAll(other.reasons);
    return new Ruling(all);
  }

  /** This ruling with the reason where the condition does not hold. */
  public Ruling unless(boolean condition, Reason reason) {
    return condition ? this : and(of(reason));
  }

  /**
   * This ruling, when it grants, with a note of the provision it rests on: every decision names its
   * clause.
   */
  public Ruling restingOn(ReasonCode code, Provision<?> provision, Argument... arguments) {
    return isRefused() ? this : and(of(Reason.of(code, provision, arguments).as(Strength.RECORD)));
  }

  /** The clauses of all reasons, each once, in order. */
  public List<ClauseId> clauses() {
    return reasons.stream().flatMap(r -> r.clauses().stream()).distinct().toList();
  }

  /** The codes of all reasons, for tests and logs. */
  public List<String> codes() {
    return reasons.stream().map(Reason::code).toList();
  }
}
