package org.yimen.app.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yimen.domain.deadline.ClockReading;
import org.yimen.domain.deadline.DayExplanation;
import org.yimen.domain.deadline.DayExplanation.Counted;
import org.yimen.domain.deadline.DayReason;
import org.yimen.domain.deadline.Extension;
import org.yimen.domain.deadline.LimitReading;
import org.yimen.ports.wording.Language;

/** The days of a limit as a calendar, one row a week: the number counts, the word explains. */
final class DayGrid {
  private final Map<LocalDate, DayExplanation> days = new HashMap<>();
  private final LocalDate first;
  private final LocalDate last;
  private final ClockReading clock;
  private final Optional<Extension> extension;
  private final Speech speech;

  /**
   * A day.
   *
   * @param iso the day
   * @param label its day of the month, with the month where one begins
   * @param kind classes of its look
   * @param number how many days are counted with it; empty text where it does not count
   * @param word why
   */
  record Cell(String iso, String label, String kind, String number, String word) {}

  /** The days; at least one. */
  DayGrid(
      List<DayExplanation> explained,
      ClockReading clock,
      Optional<Extension> extension,
      Speech speech) {
    for (DayExplanation day : explained) days.put(day.note().day(), day);
    this.first = explained.get(0).note().day();
    this.last = explained.get(explained.size() - 1).note().day();
    this.clock = clock;
    this.extension = extension;
    this.speech = speech;
  }

  List<List<Cell>> weeks() {
    List<List<Cell>> weeks = new ArrayList<>();
    LocalDate monday = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    for (LocalDate start = monday; !start.isAfter(last); start = start.plusWeeks(1)) {
      List<Cell> week = new ArrayList<>();
      for (int i = 0; i < 7; i++) week.add(cell(start.plusDays(i), start.equals(monday) && i == 0));
      weeks.add(week);
    }
    return weeks;
  }

  private Cell cell(LocalDate day, boolean named) {
    String label =
        named || day.getDayOfMonth() == 1 || day.equals(first)
            ? speech.shortDay(day)
            : Integer.toString(day.getDayOfMonth());
    DayExplanation explained = days.get(day);
    if (explained == null) return new Cell(day.toString(), label, "none", "", "");
    Counted counted = explained.statute();
    List<String> kinds = new ArrayList<>();
    List<String> words = new ArrayList<>();
    boolean today = day.equals(speech.today());
    if (today) words.add(speech.say("today"));
    kinds.add(ground(counted, day));
    reason(explained).ifPresent(words::add);
    ends(day, counted, kinds, words);
    if (today) kinds.add("today");
    boolean shows = counted.isCounted() || counted.reason() == DayReason.DAY_OF_ACCEPTANCE;
    return new Cell(
        day.toString(),
        label,
        String.join(" ", kinds),
        shows ? Integer.toString(counted.number()) : "",
        String.join(speech.say("clock.comma"), words));
  }

  private String ground(Counted counted, LocalDate day) {
    return switch (counted.reason()) {
      case DAY_OF_ACCEPTANCE -> "start";
      case WEEKEND, HOLIDAY -> "off";
      case SUSPENDED, SUSPENDED_BY_SETTING -> "out";
      case AFTER_LAST_DAY -> "none";
      case COUNTED, CALENDAR_DAY, MAKE_UP_DAY, SUSPENSION_NOT_TOLD, SUSPENSION_TOO_LATE ->
          day.isAfter(speech.today()) ? "ahead" : "counted";
    };
  }

  private Optional<String> reason(DayExplanation day) {
    Counted counted = day.statute();
    String procedure = counted.procedure().map(p -> speech.wording().word(p)).orElse("");
    return switch (counted.reason()) {
      case COUNTED, CALENDAR_DAY, AFTER_LAST_DAY -> Optional.empty();
      case HOLIDAY ->
          Optional.of(
              (speech.language() == Language.ZH ? day.note().festivalZh() : day.note().festivalEn())
                  .orElseGet(() -> speech.say("day.HOLIDAY")));
      case SUSPENDED, SUSPENDED_BY_SETTING -> Optional.of(procedure);
      case SUSPENSION_NOT_TOLD, SUSPENSION_TOO_LATE ->
          Optional.of(speech.say("day." + counted.reason(), procedure));
      case DAY_OF_ACCEPTANCE, WEEKEND, MAKE_UP_DAY ->
          Optional.of(speech.say("day." + counted.reason()));
    };
  }

  /** Marks the ends of both limits, where they stood before an extension, and its days. */
  private void ends(LocalDate day, Counted counted, List<String> kinds, List<String> words) {
    int more = extension.map(Extension::workingDays).orElse(0);
    boolean promiseMoves = extension.filter(Extension::movesPromise).isPresent();
    Optional<LimitReading> promise = clock.promise();
    if (counted.isCounted() && more > 0) {
      int statute = clock.statute().limitDays() - more;
      int promised = promise.map(LimitReading::limitDays).orElse(0) - more;
      boolean extended =
          counted.number() > statute
              || (promiseMoves
                  && counted.number() > promised
                  && counted.number() <= promised + more);
      if (extended) {
        kinds.add("ext");
        words.add(speech.say("clock.extension"));
      }
      if (counted.number() == statute) words.add(speech.say("clock.wasStatute"));
      if (promiseMoves && counted.number() == promised) words.add(speech.say("clock.wasPromise"));
    }
    if (promise.filter(p -> p.due().equals(day)).isPresent()) {
      kinds.add("promise");
      words.add(0, speech.say("clock.promiseEnds"));
    }
    if (clock.statute().due().equals(day)) {
      kinds.add("statute");
      words.add(0, speech.say("clock.statuteEnds"));
    }
  }
}
