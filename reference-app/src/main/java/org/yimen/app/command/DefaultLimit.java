package org.yimen.app.command;

import java.time.LocalDate;
import java.util.Optional;
import org.yimen.caselog.xes.LateRule;
import org.yimen.domain.deadline.CaseClock;
import org.yimen.domain.deadline.DeadlineProvisions;
import org.yimen.domain.deadline.LimitKind;
import org.yimen.domain.deadline.TimeLimit;
import org.yimen.domain.deadline.WorkingCalendar;
import org.yimen.domain.ids.RulebookId;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.RulebookSet;

/**
 * Late by the default limit of a rulebook where one department decides, in the stack of the day of
 * the start; before that stack was complete, in today's.
 *
 * @param rulebooks where the stack is taken from
 * @param id its nearest rulebook
 * @param today the day of the stack for older cases
 * @param calendar the calendar to count with
 */
record DefaultLimit(RulebookSet rulebooks, RulebookId id, LocalDate today, WorkingCalendar calendar)
    implements LateRule {
  @Override
  public boolean isLate(LocalDate start, LocalDate endOrToday) {
    LocalDate day = start.isBefore(rulebooks.completeFrom(id)) ? today : start;
    Provisions rules = rulebooks.stack(id, day);
    CaseClock clock =
        CaseClock.started(
            start,
            rules.value(DeadlineProvisions.START_DAY_COUNTED),
            new TimeLimit(rules.value(DeadlineProvisions.LIMIT_SINGLE_DEPARTMENT)),
            Optional.empty());
    return endOrToday.isAfter(clock.due(LimitKind.STATUTE, calendar, start));
  }
}
