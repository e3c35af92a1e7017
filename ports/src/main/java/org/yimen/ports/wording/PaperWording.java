package org.yimen.ports.wording;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yimen.domain.document.PaperKind;
import org.yimen.ports.paper.CopyMark;
import org.yimen.ports.paper.Paper;
import org.yimen.ports.paper.PublicName;

/** Words for papers 文书措辞. Immutable, safe for many threads; had from {@link Wording#papers()}. */
public final class PaperWording {
  /** Of other papers everybody may have one; it would be odd to call them originals. */
  private static final Set<PaperKind> ISSUED_ONCE =
      EnumSet.complementOf(
          EnumSet.of(PaperKind.TICKET, PaperKind.SERVICE_GUIDE, PaperKind.TRACKING_SHEET));

  private static final DateTimeFormatter ZH_DAY =
      DateTimeFormatter.ofPattern("uuuu 年 M 月 d 日", Locale.SIMPLIFIED_CHINESE);
  private static final DateTimeFormatter ZH_WEEKDAY =
      DateTimeFormatter.ofPattern("uuuu 年 M 月 d 日（EEEE）", Locale.SIMPLIFIED_CHINESE);
  private static final DateTimeFormatter EN_DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter EN_WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter SHORT_MONTH =
      DateTimeFormatter.ofPattern("MMM", Locale.UK);
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

  private final Words words;
  private final Phrases papers;
  private final Sources sources;

  PaperWording(Words words, Phrases phrases) {
    this.words = words;
    this.papers = Phrases.load("papers", words.language());
    this.sources = new Sources(words.language(), phrases);
  }

  /** What stands on the paper. */
  public WordedPaper worded(Paper paper, CopyMark copy) {
    PaperDraft draft = paper.show(new WordingReader(this));
    String unofficial = say("unofficial");
    boolean original = copy == CopyMark.ORIGINAL;
    return draft.as(
        original && !ISSUED_ONCE.contains(paper.kind()) ? "" : word(copy),
        original,
        unofficial.isBlank() ? Optional.empty() : Optional.of(unofficial));
  }

  PaperDraft draft(Paper paper) {
    return new PaperDraft(words.language(), paper.kind(), heading(paper.kind()));
  }

  String say(String key) {
    return papers.say(key, Map.of());
  }

  String say(String key, Map<String, String> arguments) {
    return papers.say(key, arguments);
  }

  String word(Enum<?> value) {
    return words.word(value);
  }

  /** The word with a capital. */
  String heading(Enum<?> value) {
    String word = word(value);
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** The word of a code that a rulebook may have added. */
  String word(String meaning, String code) {
    return words.word(meaning, code);
  }

  Sources sources() {
    return sources;
  }

  /** In this language, or as it is where nobody translated it. */
  String name(PublicName name) {
    return words.language() == Language.ZH ? name.zh() : name.en().orElse(name.zh());
  }

  String day(LocalDate day) {
    return (words.language() == Language.ZH ? ZH_DAY : EN_DAY).format(day);
  }

  String weekday(LocalDate day) {
    return (words.language() == Language.ZH ? ZH_WEEKDAY : EN_WEEKDAY).format(day);
  }

  /** Month and day, for narrow columns. */
  String shortDay(LocalDate day) {
    return monthAndDay("day.short", day);
  }

  /** Month and day, within a sentence. */
  String dayInLine(LocalDate day) {
    return monthAndDay("day.inLine", day);
  }

  private String monthAndDay(String key, LocalDate day) {
    boolean zh = words.language() == Language.ZH;
    String month = zh ? Integer.toString(day.getMonthValue()) : SHORT_MONTH.format(day);
    return say(key, Map.of("month", month, "day", Integer.toString(day.getDayOfMonth())));
  }

  String clock(LocalTime time) {
    return CLOCK.format(time);
  }
}
