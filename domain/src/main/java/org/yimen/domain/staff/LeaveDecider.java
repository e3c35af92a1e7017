package org.yimen.domain.staff;

import java.time.LocalDate;
import java.util.List;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;

/**
 * Who decides on a leave 请假审批, the managing side of the double management 双重管理 (MXH-16c, MXH-18a):
 * somebody in a function that the rulebook names, posted by the centre or by the department that
 * posted the one who asks; never that one.
 *
 * @param by who decides
 * @param standing what that person holds
 * @param asker what the one holds who asks
 */
public record LeaveDecider(Actor by, Standing standing, Standing asker) implements ValueObject {
  /** Whether the person decides on a leave of the asker on that day. */
  public Ruling may(LocalDate day, Provisions rules) {
    return Standing.functionFits(by, rules.get(DutyProvisions.DECIDED_BY))
        .and(standing.holdsFunction(by, day))
        .unless(
            !by.person().equals(asker.person()),
            Reason.of(StaffReason.OWN_LEAVE, HouseRule.WRONG_FUNCTION))
        .unless(
            isOfTheirSide(day),
            Reason.of(StaffReason.LEAVE_OF_OTHER_DEPARTMENT, HouseRule.WRONG_FUNCTION));
  }

  private boolean isOfTheirSide(LocalDate day) {
    return inForce(standing, day).stream()
        .filter(p -> p.functions().contains(by.function()))
        .anyMatch(
            p ->
                p.department().isEmpty()
                    || inForce(asker, day).stream()
                        .anyMatch(a -> a.department().equals(p.department())));
  }

  private static List<PostingState> inForce(Standing standing, LocalDate day) {
    return standing.postings().stream().filter(p -> p.period().covers(day)).toList();
  }

  PersonId person() {
    return by.person();
  }
}
