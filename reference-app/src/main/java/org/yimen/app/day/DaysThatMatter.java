package org.yimen.app.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yimen.domain.deadline.ClockReading;
import org.yimen.domain.deadline.DayExplanation;
import org.yimen.domain.deadline.LimitReading;

/**
 * The days of a case that decide its date: to the last day of the limit that is watched, and on to
 * the end of the case where that came later. The statute beside a promise runs on for weeks in
 * which nothing is left to explain.
 *
 * @param listed day by day
 * @param restTo the last day of the statute, where it was left out
 */
record DaysThatMatter(List<DayExplanation> listed, Optional<LocalDate> restTo) {
  static DaysThatMatter of(ClockReading clock, List<DayExplanation> days) {
    LocalDate last =
        Stream.concat(
                Stream.of(clock.watched().due()),
                Stream.concat(Stream.of(clock.statute()), clock.promise().stream())
                    .map(LimitReading::endedOn)
                    .flatMap(Optional::stream))
            .max(LocalDate::compareTo)
            .orElseThrow();
    List<DayExplanation> listed = days.stream().filter(d -> !d.note().day().isAfter(last)).toList();
    return new DaysThatMatter(
        listed,
        listed.size() == days.size()
            ? Optional.empty()
            : Optional.of(days.get(days.size() - 1).note().day()));
  }
}
