package org.yimen.domain.queue;

import java.util.List;
import java.util.Optional;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Strength;

/**
 * The rules by which one ticket goes before another. Nothing else does (QMS-16, HUN-6.1.1a). The
 * order of the constants is the order in which they are told, the most telling first.
 */
public enum CallingRule {
  /** By hand, for a recorded reason (QMS-05). */
  BY_HAND(QueueReason.BY_HAND),
  /** Somebody was overtaken as often as the rulebook allows: the number alone decides. */
  WAITED_ENOUGH(QueueReason.WAITED_ENOUGH),
  /** Urgent matter 急办 (HUN-3.9b). */
  URGENT(QueueReason.URGENT),
  /** Elderly, weak, sick, disabled 老弱病残 and what else the rulebook names (HUN-4.4.4.1.3a). */
  PRIORITY_CLASS(QueueReason.PRIORITY_CLASS),
  /** Booked 预约. */
  BOOKING(QueueReason.BOOKING),
  /** The other was missed 过号 and came back behind the next waiting ticket (QMS-30). */
  RETURNED_BEHIND(QueueReason.RETURNED_BEHIND),
  /** Transferred 转移 from another lane, with the number it had. */
  TRANSFERRED_KEEPS_NUMBER(QueueReason.TRANSFERRED_KEEPS_NUMBER),
  /** The smaller number. */
  BY_NUMBER(QueueReason.BY_NUMBER);

  private final QueueReason code;

  CallingRule(QueueReason code) {
    this.code = code;
  }

  /** The rule as a reason, with the clause that says so where the rulebooks hold one. */
  public Reason reason(Provisions rules, Argument... arguments) {
    List<ClauseId> clauses =
        switch (this) {
          case URGENT ->
              Clauses.of(rules, QueueProvisions.URGENT_FIRST, HouseRule.ORDER_OF_CALLING);
          case PRIORITY_CLASS ->
              Clauses.of(rules, QueueProvisions.FRAIL_FIRST, HouseRule.ORDER_OF_CALLING);
          case BOOKING -> List.of(rules.get(QueueProvisions.PRIORITY_CLASSES).clause());
          case WAITED_ENOUGH -> List.of(rules.get(QueueProvisions.MAX_OVERTAKES).clause());
          case RETURNED_BEHIND, TRANSFERRED_KEEPS_NUMBER ->
              List.of(HouseRule.ORDER_OF_CALLING.id());
          case BY_HAND, BY_NUMBER ->
              Clauses.of(rules, QueueProvisions.ALL_ALIKE, HouseRule.ORDER_OF_CALLING);
        };
    return new Reason(code.code(), List.of(arguments), clauses, Strength.RECORD, Optional.empty());
  }
}
