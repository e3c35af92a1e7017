package org.yimen.ports.driving;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yimen.domain.casework.CaseLabel;
import org.yimen.domain.casework.IssuedPaper;
import org.yimen.domain.casework.Stage;
import org.yimen.domain.deadline.ClockReading;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.ItemCode;

/**
 * A case read today, without anything personal.
 *
 * @param id its identifier
 * @param version its version
 * @param number its visible number
 * @param stage where it stands
 * @param item code of its item
 * @param itemNameZh name of its item, in the version of the case
 * @param itemNameEn the same in English
 * @param received legal day of receipt
 * @param label its label under the rulebook that governs it
 * @param marks labels counted beside it
 * @param clock both limits with due days, days used and left, and lights; empty before acceptance
 * @param papersOwed papers not handed over yet (PLL-32b)
 * @param rulebook version of the stack that governs it
 */
public record CaseReading(
    CaseId id,
    long version,
    String number,
    Stage stage,
    ItemCode item,
    String itemNameZh,
    Optional<String> itemNameEn,
    LocalDate received,
    CaseLabel label,
    List<CaseLabel> marks,
    Optional<ClockReading> clock,
    List<IssuedPaper> papersOwed,
    String rulebook) {
  public CaseReading {
    marks = List.copyOf(marks);
    papersOwed = List.copyOf(papersOwed);
  }
}
