package org.yimen.ports.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yimen.domain.casework.CaseLabel;
import org.yimen.domain.casework.CaseworkProvisions;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.ReasonCode;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.ports.wording.WordedRuling.WordedReason;
import org.yimen.ports.wording.WordedRuling.WordedSource;

/**
 * Words for rulings 措辞, once for page, API, command line and paper: what is decided, why, by which
 * article, and what would mend it. It never fails on a ruling: a code or clause that it does not
 * know shows as such. Immutable, safe for many threads.
 */
public final class Wording {
  private static final Wording ZH = new Wording(Language.ZH);
  private static final Wording EN = new Wording(Language.EN);

  private final Language language;
  private final Phrases messages;
  private final Phrases phrases;
  private final Words words;
  private final Sources sources;
  private final ClockWording clock;
  private final PaperWording papers;

  private Wording(Language language) {
    this.language = language;
    this.messages = Phrases.load("messages", language);
    this.phrases = Phrases.load("phrases", language);
    this.words = new Words(language, phrases);
    this.sources = new Sources(language, phrases);
    this.clock = new ClockWording(phrases, words, sources);
    this.papers = new PaperWording(words, phrases);
  }

  /** The wording of a language. */
  public static Wording of(Language language) {
    return language == Language.ZH ? ZH : EN;
  }

  /** Its language. */
  public Language language() {
    return language;
  }

  /** Words for case clocks. */
  public ClockWording clock() {
    return clock;
  }

  /** Words for papers. */
  public PaperWording papers() {
    return papers;
  }

  /** The reason as one sentence, without its source. */
  public String sentence(Reason reason, Provisions rules) {
    return sentence(reason.code(), reason.arguments(), rules);
  }

  /** What would mend it, as one sentence; empty where nothing does. */
  public Optional<String> cure(Reason reason, Provisions rules) {
    return reason.cure().map(code -> sentence(code, reason.arguments(), rules));
  }

  /** The sentence of a code that has no arguments, such as a cure. */
  public String sentence(ReasonCode code) {
    return messages
        .find(code.code())
        .map(s -> s.with(name -> Optional.empty()))
        .orElseGet(() -> withoutWords(code.code()));
  }

  private String sentence(String code, List<Argument> arguments, Provisions rules) {
    return messages
        .find(code)
        .map(s -> s.with(name -> argument(name, arguments, rules)))
        .orElseGet(() -> withoutWords(code));
  }

  private String withoutWords(String code) {
    return phrases.say("reason.unknown", Map.of("code", Words.clean(code)));
  }

  private Optional<String> argument(String name, List<Argument> arguments, Provisions rules) {
    return arguments.stream()
        .filter(a -> a.name().equals(name))
        .findFirst()
        .flatMap(
            a -> name.equals("label") ? Optional.of(label(a.value(), rules)) : words.argument(a));
  }

  /** A clause with its words; a rule of this system says that it is no law. */
  public String source(ClauseId clause, Provisions rules) {
    return sources.full(clause, rules);
  }

  /** The ruling with its parts apart. */
  public WordedRuling worded(Ruling ruling, Provisions rules) {
    return new WordedRuling(
        conclusion(ruling),
        ruling.reasons().stream()
            .map(
                r ->
                    new WordedReason(
                        r.code(),
                        r.strength(),
                        sentence(r, rules),
                        r.clauses().stream()
                            .map(c -> new WordedSource(c, Sources.isLaw(c), source(c, rules)))
                            .toList(),
                        cure(r, rules)))
            .toList());
  }

  private String conclusion(Ruling ruling) {
    String key = ruling.isRefused() ? "refused" : ruling.hasWarnings() ? "warned" : "granted";
    return phrases.say("ruling." + key, Map.of());
  }

  /**
   * The ruling line by line: conclusion, then for each reason its sentence, its sources, what to
   * do. Reasons in a row with the same sources and cure share those lines.
   */
  public List<String> lines(Ruling ruling, Provisions rules) {
    WordedRuling worded = worded(ruling, rules);
    List<String> lines = new ArrayList<>(List.of(worded.conclusion()));
    List<WordedReason> reasons = worded.reasons();
    for (int i = 0; i < reasons.size(); i++) {
      WordedReason reason = reasons.get(i);
      lines.add(phrases.say("reason." + reason.strength(), Map.of("sentence", reason.sentence())));
      if (i + 1 < reasons.size() && sharesWith(reason, reasons.get(i + 1))) continue;
      for (WordedSource source : reason.sources())
        lines.add(phrases.say("source.line", Map.of("source", source.text())));
      reason.cure().ifPresent(c -> lines.add(phrases.say("cure.line", Map.of("cure", c))));
    }
    return List.copyOf(lines);
  }

  private static boolean sharesWith(WordedReason reason, WordedReason next) {
    return reason.strength() == next.strength()
        && reason.sources().equals(next.sources())
        && reason.cure().equals(next.cure());
  }

  /** The word of a code, such as a function or a kind of paper; the code itself if it has none. */
  public String word(String code) {
    return words.word("", code);
  }

  /** The word of a constant, which knows what it belongs to: a closed window, a closed case. */
  public String word(Enum<?> value) {
    return words.word(value);
  }

  /** What the rulebooks call a label 办件种类: their own term, else the usual one. */
  public String label(String code, Provisions rules) {
    return rules.find(CaseworkProvisions.LABELS).stream()
        .flatMap(p -> p.value().columns().stream())
        .filter(l -> l.code().equals(code))
        .map(this::label)
        .findFirst()
        .orElseGet(() -> word(code));
  }

  /** The term of a label. */
  public String label(CaseLabel label) {
    return language == Language.ZH ? label.zh() : label.en();
  }

  /** The day with its weekday: 2026年10月13日 星期二, Tuesday 13 October 2026. */
  public String day(LocalDate day) {
    return words.day(day);
  }

  Phrases messages() {
    return messages;
  }

  Phrases phrases() {
    return phrases;
  }

  Words words() {
    return words;
  }
}
