package org.yimen.caselog.xes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Counts cases as they come. Keeps the activities, a fingerprint per variant, and of open cases the
 * deadline (8 bytes each) and how many began on each day, because whether they are late is known
 * only when the log has ended. Not thread-safe.
 */
public final class CaseLogTally implements Consumer<LoggedCase> {
  private final Optional<LateRule> rule;
  private final Set<String> activities = new HashSet<>();
  private final Set<VariantFingerprint> variants = new HashSet<>();
  private final Map<LocalDate, Long> openByStart = new HashMap<>();
  private long[] openDeadlines = new long[64];
  private int openWithDeadline;
  private Optional<OffsetDateTime> lastEvent = Optional.empty();
  private long cases;
  private long events;
  private long withDeadline;
  private long ended;
  private long lateEnded;
  private long endedLateUnderRule;

  /** A tally that counts with this rule, if one is given. */
  public CaseLogTally(Optional<LateRule> rule) {
    this.rule = rule;
  }

  /** Counts one more case. */
  @Override
  public void accept(LoggedCase logged) {
    cases++;
    events += logged.events().size();
    logged.events().forEach(e -> activities.add(e.activity()));
    variants.add(VariantFingerprint.of(logged.events()));
    logged.lastEvent().filter(this::isLatest).ifPresent(at -> lastEvent = Optional.of(at));
    if (logged.deadline().isPresent()) withDeadline++;
    logged.end().ifPresentOrElse(end -> countEnded(logged, end), () -> keepOpen(logged));
  }

  /** The figures of all cases so far, as if the log ended here. */
  public CaseLogFigures figures() {
    return new CaseLogFigures(
        cases,
        events,
        activities.size(),
        variants.size(),
        withDeadline,
        ended,
        lateEnded,
        lastEvent.map(this::openPast).orElse(0L),
        rule.map(r -> OptionalLong.of(endedLateUnderRule + openLateUnder(r)))
            .orElse(OptionalLong.empty()));
  }

  private boolean isLatest(OffsetDateTime at) {
    return lastEvent.filter(last -> !at.isAfter(last)).isEmpty();
  }

  private void countEnded(LoggedCase logged, OffsetDateTime end) {
    ended++;
    if (logged.deadline().filter(end::isAfter).isPresent()) lateEnded++;
    rule.filter(
            r ->
                logged
                    .began()
                    .filter(start -> r.isLate(start.toLocalDate(), end.toLocalDate()))
                    .isPresent())
        .ifPresent(r -> endedLateUnderRule++);
  }

  private void keepOpen(LoggedCase logged) {
    logged.deadline().ifPresent(this::keepDeadline);
    if (rule.isPresent())
      logged.began().ifPresent(start -> openByStart.merge(start.toLocalDate(), 1L, Long::sum));
  }

  private void keepDeadline(OffsetDateTime deadline) {
    if (openWithDeadline == openDeadlines.length)
      openDeadlines = Arrays.copyOf(openDeadlines, openWithDeadline * 2);
    openDeadlines[openWithDeadline++] = micros(deadline);
  }

  private long openPast(OffsetDateTime last) {
    long now = micros(last);
    return Arrays.stream(openDeadlines, 0, openWithDeadline).filter(d -> d < now).count();
  }

  private long openLateUnder(LateRule late) {
    return lastEvent.map(OffsetDateTime::toLocalDate).stream()
        .flatMapToLong(
            today ->
                openByStart.entrySet().stream()
                    .filter(e -> late.isLate(e.getKey(), today))
                    .mapToLong(Map.Entry::getValue))
        .sum();
  }

  private static long micros(OffsetDateTime at) {
    Instant instant = at.toInstant();
    return instant.getEpochSecond() * 1_000_000 + instant.getNano() / 1_000;
  }
}
