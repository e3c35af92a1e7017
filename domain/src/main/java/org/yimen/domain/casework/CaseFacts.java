package org.yimen.domain.casework;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jmolecules.ddd.types.ValueObject;

/**
 * The facts 事实 of a case out of which a rulebook makes its label (decision 16). Facts are the same
 * everywhere; what they are called is not.
 *
 * @param sameDayCapable the item can be decided on the day of acceptance 可当场或当天办结
 * @param atWindow the case is handled at the window to its end 窗口现场办结, not passed to a department
 * @param approvingDepartments how many departments decide, 1 or more; consulted ones do not count
 * @param superior a superior authority decides 上报
 * @param supplementPending attachments are, or were at acceptance, outstanding on a promise 补办, 容缺
 * @param urgent handled first for a recorded reason 急办
 * @param outcome how it ended
 */
public record CaseFacts(
    boolean sameDayCapable,
    boolean atWindow,
    int approvingDepartments,
    boolean superior,
    boolean supplementPending,
    boolean urgent,
    CaseOutcome outcome)
    implements ValueObject {
  public CaseFacts {
    if (approvingDepartments < 1)
      throw new IllegalArgumentException(
          "approvingDepartments must be 1 or more, was " + approvingDepartments);
  }

  static CaseFacts of(CaseState state, Basis basis) {
    boolean sameDay = basis.item().sameDayCapable();
    boolean atWindow =
        new ActGround(state, basis).isImmediate() || (state.acceptance().isEmpty() && sameDay);
    return new CaseFacts(
        sameDay,
        atWindow,
        basis.item().deciding().size(),
        basis.item().superiorAuthority().isPresent(),
        state.stage() == Stage.SUPPLEMENT_ASKED,
        state.urgent(),
        state.outcome());
  }

  /** Two departments count as several (PLL-42.2a, HUN-3.5). */
  public boolean severalDepartments() {
    return approvingDepartments >= 2;
  }

  /** The same case with another outcome. */
  public CaseFacts endedAs(CaseOutcome end) {
    return new CaseFacts(
        sameDayCapable, atWindow, approvingDepartments, superior, supplementPending, urgent, end);
  }

  /** Every combination that a label can tell apart, 384 of them, with 1 or 2 departments. */
  public static List<CaseFacts> allCombinations() {
    return IntStream.range(0, 64)
        .boxed()
        .flatMap(
            bits ->
                Stream.of(CaseOutcome.values())
                    .map(
                        end ->
                            new CaseFacts(
                                (bits & 1) != 0,
                                (bits & 2) != 0,
                                (bits & 4) == 0 ? 1 : 2,
                                (bits & 8) != 0,
                                (bits & 16) != 0,
                                (bits & 32) != 0,
                                end)))
        .toList();
  }
}
