package org.yimen.ports.driving;

import java.util.List;
import java.util.Optional;
import org.yimen.domain.staff.CheckDone;
import org.yimen.domain.staff.DutyPart;

/**
 * A line of the checklist of a day.
 *
 * @param part of which end of the day
 * @param code its code
 * @param words its words in Chinese and English, as the rulebook gives them
 * @param done the latest look, if somebody looked
 */
public record DutyCheck(DutyPart part, String code, List<String> words, Optional<CheckDone> done) {
  public DutyCheck {
    words = List.copyOf(words);
  }
}
