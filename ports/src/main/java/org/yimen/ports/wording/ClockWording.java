package org.yimen.ports.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yimen.domain.deadline.Certainty;
import org.yimen.domain.deadline.ClockReading;
import org.yimen.domain.deadline.DayExplanation;
import org.yimen.domain.deadline.DayExplanation.Counted;
import org.yimen.domain.deadline.DayNote;
import org.yimen.domain.deadline.DayReason;
import org.yimen.domain.deadline.DayUnit;
import org.yimen.domain.deadline.LimitKind;
import org.yimen.domain.deadline.LimitReading;
import org.yimen.domain.deadline.Notice;
import org.yimen.domain.rulebook.Provisions;

/**
 * Words for case clocks 期限说明: when a limit falls due, how it stands, and day by day what counted
 * and why. The end of an open procedure is unknown, so the day is 最早; a year without a published
 * arrangement makes it 暂定. Immutable, safe for many threads; had from {@link Wording#clock()}.
 */
public final class ClockWording {
  private final Phrases phrases;
  private final Words words;
  private final Sources sources;

  ClockWording(Phrases phrases, Words words, Sources sources) {
    this.phrases = phrases;
    this.words = words;
    this.sources = sources;
  }

  /** Both limits, the promise first, each with its due day and how it stands. */
  public List<String> reading(ClockReading reading) {
    List<LimitReading> limits =
        Stream.concat(reading.promise().stream(), Stream.of(reading.statute())).toList();
    List<String> lines = new ArrayList<>();
    for (LimitReading limit : limits) {
      lines.add(due(limit));
      lines.add(standing(limit));
    }
    if (limits.stream().anyMatch(LimitReading::atLeast))
      lines.add(phrases.say("clock.open", Map.of()));
    if (limits.stream().anyMatch(ClockWording::isProvisional))
      lines.add(phrases.say("clock.unpublished", Map.of()));
    return List.copyOf(lines);
  }

  /** When the limit falls due. */
  public String due(LimitReading limit) {
    Map<String, String> said = new HashMap<>();
    said.put("limit", words.word(limit.kind()));
    said.put("days", Integer.toString(limit.limitDays()));
    said.put("due", words.day(limit.due()));
    if (limit.atLeast()) said.put("atLeast", phrases.say("clock.atLeast", Map.of()));
    if (isProvisional(limit)) said.put("provisional", phrases.say("clock.provisional", Map.of()));
    boolean sameDay = limit.kind() == LimitKind.PROMISE && limit.limitDays() == 0;
    return phrases.say(sameDay ? "clock.sameDay" : inUnitOf(limit, "clock.due"), said);
  }

  /** How the limit stands: days used and left, late, or ended. */
  public String standing(LimitReading limit) {
    Map<String, String> said = new HashMap<>();
    said.put("used", Integer.toString(limit.daysUsed()));
    said.put("left", Integer.toString(limit.daysLeft()));
    if (limit.daysLate() > 0) said.put("late", Integer.toString(limit.daysLate()));
    limit.endedOn().ifPresent(day -> said.put("ended", words.day(day)));
    return phrases.say(limit.isLate() ? inUnitOf(limit, key(limit)) : key(limit), said);
  }

  private static String key(LimitReading limit) {
    return "clock." + limit.light();
  }

  private static String inUnitOf(LimitReading limit, String key) {
    return limit.unit() == DayUnit.CALENDAR ? key + "." + limit.unit() : key;
  }

  private static boolean isProvisional(LimitReading limit) {
    return limit.certainty() == Certainty.PROVISIONAL;
  }

  /** One line a day. */
  public List<String> days(List<DayExplanation> days, Provisions rules) {
    return days.stream().map(day -> day(day, rules)).toList();
  }

  /**
   * One day: whether it counted in each limit, which number it has, why, and by which clause or
   * holiday notice. Limits for which it is the same share the words.
   */
  public String day(DayExplanation day, Provisions rules) {
    DayNote note = day.note();
    Map<String, String> said = new HashMap<>();
    said.put("day", words.day(note.day()));
    said.put("statute", counted(day.statute(), note));
    String source = source(day, rules);
    if (!source.isEmpty()) said.put("source", source);
    if (note.certainty() == Certainty.PROVISIONAL)
      said.put(
          "provisional",
          phrases.say("day.provisional", Map.of("year", Integer.toString(note.day().getYear()))));
    Optional<Counted> promise = day.promise().filter(p -> !p.equals(day.statute()));
    promise.ifPresent(p -> said.put("promise", counted(p, note)));
    return phrases.say(promise.isPresent() ? "day.two" : "day.one", said);
  }

  private String counted(Counted counted, DayNote note) {
    Map<String, String> said = new HashMap<>();
    said.put("number", Integer.toString(counted.number()));
    counted.procedure().ifPresent(p -> said.put("procedure", words.word(p)));
    (words.language() == Language.ZH ? note.festivalZh() : note.festivalEn())
        .ifPresent(f -> said.put("festival", Words.clean(f)));
    return phrases.say("day." + counted.reason(), said);
  }

  private String source(DayExplanation day, Provisions rules) {
    Stream<String> clauses =
        Stream.concat(Stream.of(day.statute()), day.promise().stream())
            .flatMap(c -> c.clause().stream())
            .distinct()
            .map(c -> sources.article(c, rules));
    return Stream.concat(clauses, noticeThatMatters(day).map(this::notice).stream())
        .collect(Collectors.joining(phrases.say("source.separator", Map.of())));
  }

  private static Optional<Notice> noticeThatMatters(DayExplanation day) {
    boolean off =
        Stream.concat(Stream.of(day.statute()), day.promise().stream())
            .anyMatch(c -> c.reason() == DayReason.HOLIDAY || c.reason() == DayReason.MAKE_UP_DAY);
    return day.note().notice().filter(n -> off);
  }

  private String notice(Notice notice) {
    Map<String, String> said = new HashMap<>();
    said.put("title", Words.clean(notice.titleZh()));
    notice.number().ifPresent(n -> said.put("number", Words.clean(n)));
    return phrases.say("notice", said);
  }
}
