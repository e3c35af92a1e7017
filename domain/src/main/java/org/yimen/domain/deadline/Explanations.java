package org.yimen.domain.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks the days of a reading for people; readings themselves never walk. */
final class Explanations {
  private Explanations() {}

  static List<DayExplanation> of(
      LimitCourse statute, Optional<LimitCourse> promise, DayRules rules) {
    WorkingCalendar calendar = rules.calendar();
    LocalDate last =
        promise.map(LimitCourse::due).filter(statute.due()::isBefore).orElse(statute.due());
    List<DayExplanation> days = new ArrayList<>();
    int statutory = 0;
    int promised = 0;
    for (LocalDate day = statute.startDay(); !day.isAfter(last); day = day.plusDays(1)) {
      DayNote note = calendar.note(day);
      DayExplanation.Counted own = statute.explain(note, statutory, rules);
      statutory = own.number();
      Optional<DayExplanation.Counted> other = Optional.empty();
      if (promise.isPresent()) {
        DayExplanation.Counted counted = promise.get().explain(note, promised, rules);
        promised = counted.number();
        other = Optional.of(counted);
      }
      days.add(new DayExplanation(note, own, other));
    }
    return days;
  }
}
