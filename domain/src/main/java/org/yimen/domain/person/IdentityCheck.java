package org.yimen.domain.person;

import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.rulebook.Strength;

/**
 * The answer to whether a number is right. Never holds the number.
 *
 * @param kind what was checked
 * @param fault the first fault found; empty when the number is right
 */
public record IdentityCheck(IdentityKind kind, Optional<IdentityFault> fault)
    implements ValueObject {
  /** Whether the number is right. */
  public boolean valid() {
    return fault.isEmpty();
  }

  /** The fault as a word for files; an empty text when the number is right. */
  public String word() {
    return fault.map(IdentityFault::word).orElse("");
  }

  /**
   * How strictly the fault binds; empty when there is none. Credit codes with a wrong check digit
   * are in lawful use, so theirs warns and asks; whatever cannot be a number of its kind blocks.
   */
  public Optional<Strength> strength() {
    return fault.map(f -> isDoubt(f) ? Strength.WARN : Strength.BLOCK);
  }

  /** The same as a ruling (YM-8: no law speaks of typing). */
  public Ruling ruling() {
    return fault.map(f -> Ruling.of(reason(f))).orElse(Ruling.granted());
  }

  private Reason reason(IdentityFault found) {
    Argument argument = Argument.code("fault", found);
    if (isDoubt(found))
      return Reason.of(PersonReason.CREDIT_CODE_DOUBTFUL, HouseRule.BAD_TEXT, argument)
          .as(Strength.WARN)
          .mendedBy(PersonReason.COMPARE_WITH_PAPER);
    PersonReason code =
        switch (kind) {
          case ID -> PersonReason.RESIDENT_ID_WRONG;
          case USCC -> PersonReason.CREDIT_CODE_WRONG;
          case MOBILE -> PersonReason.MOBILE_WRONG;
        };
    return Reason.of(code, HouseRule.BAD_TEXT, argument).mendedBy(PersonReason.COMPARE_WITH_PAPER);
  }

  private boolean isDoubt(IdentityFault found) {
    return kind == IdentityKind.USCC
        && (found == IdentityFault.CHECK_DIGIT || found == IdentityFault.REGION);
  }
}
