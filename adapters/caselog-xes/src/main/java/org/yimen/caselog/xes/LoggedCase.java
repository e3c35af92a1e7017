package org.yimen.caselog.xes;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One case 办件 of a log, a trace in XES.
 *
 * @param name its {@code concept:name}; empty where the log gives none
 * @param start its {@code startdate}
 * @param end its {@code enddate}; empty while the case is open
 * @param deadline its {@code deadline}
 * @param events its steps in the order of the log
 */
public record LoggedCase(
    Optional<String> name,
    Optional<OffsetDateTime> start,
    Optional<OffsetDateTime> end,
    Optional<OffsetDateTime> deadline,
    List<LoggedEvent> events) {
  public LoggedCase {
    events = List.copyOf(events);
  }

  /** The logged start, or else the earliest step; empty where the log knows neither. */
  public Optional<OffsetDateTime> began() {
    return start.or(() -> times().min(Comparator.naturalOrder()));
  }

  /** The latest step; empty where no step has a time. */
  public Optional<OffsetDateTime> lastEvent() {
    return times().max(Comparator.naturalOrder());
  }

  private Stream<OffsetDateTime> times() {
    return events.stream().map(LoggedEvent::at).flatMap(Optional::stream);
  }
}
