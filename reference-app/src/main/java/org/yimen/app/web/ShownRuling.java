package org.yimen.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yimen.domain.rulebook.LegalClause;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.rulebook.Strength;
import org.yimen.ports.wording.Language;
import org.yimen.ports.wording.WordedRuling.WordedReason;
import org.yimen.ports.wording.WordedRuling.WordedSource;

/**
 * A ruling as it stands beside its control: conclusion, reasons, sources as links, what to do.
 * Reasons in a row with the same sources and cure share those.
 *
 * @param title the conclusion
 * @param kind {@code refused}, {@code warn} or {@code granted}
 * @param reasons why
 */
record ShownRuling(String title, String kind, List<ShownReason> reasons) {
  ShownRuling {
    reasons = List.copyOf(reasons);
  }

  /**
   * Why.
   *
   * @param sentences one or more that share what follows
   * @param sources where they stand
   * @param cure what would mend it; empty text where nothing does
   */
  record ShownReason(List<String> sentences, List<ShownSource> sources, String cure) {}

  /**
   * A source.
   *
   * @param article article, or the rule of this system
   * @param phrase its words; may be empty
   * @param address where it can be read
   */
  record ShownSource(String article, String phrase, String address) {}

  /** The warnings on an act that was carried out. */
  static ShownRuling done(Ruling ruling, Provisions rules, Speech speech) {
    return of(speech.say("ruling.done"), "warn", ruling, rules, speech);
  }

  /** The ruling on an act; what merely notes is left out where something refuses or warns. */
  static ShownRuling of(String act, Ruling ruling, Provisions rules, Speech speech) {
    String kind = ruling.isRefused() ? "refused" : ruling.hasWarnings() ? "warn" : "granted";
    return of(speech.say("ruling." + kind, act), kind, ruling, rules, speech);
  }

  private static ShownRuling of(
      String title, String kind, Ruling ruling, Provisions rules, Speech speech) {
    boolean only = !kind.equals("granted");
    List<ShownReason> shown = new ArrayList<>();
    List<WordedReason> worded = speech.wording().worded(ruling, rules).reasons();
    for (int i = 0; i < worded.size(); ) {
      WordedReason reason = worded.get(i);
      List<String> sentences = new ArrayList<>();
      for (; i < worded.size() && shares(reason, worded.get(i)); i++)
        sentences.add(worded.get(i).sentence());
      if (only && reason.strength() == Strength.RECORD) continue;
      shown.add(
          new ShownReason(
              List.copyOf(sentences),
              reason.sources().stream().map(s -> source(s, rules, speech)).toList(),
              reason.cure().orElse("")));
    }
    return new ShownRuling(title, kind, shown);
  }

  /** The first sentence, for a place where no more fits. */
  String brief() {
    return reasons.isEmpty() ? title : reasons.get(0).sentences().get(0);
  }

  private static boolean shares(WordedReason one, WordedReason other) {
    return one.strength() == other.strength()
        && one.sources().equals(other.sources())
        && one.cure().equals(other.cure());
  }

  private static ShownSource source(WordedSource source, Provisions rules, Speech speech) {
    String address = "/clauses/" + source.clause().value();
    Optional<LegalClause> clause = rules.clause(source.clause()).filter(c -> source.law());
    boolean zh = speech.language() == Language.ZH;
    return clause
        .map(
            c ->
                new ShownSource(
                    zh ? c.articleZh() : c.articleEn(),
                    zh ? c.phraseZh() : c.paraphraseEn(),
                    address))
        .orElseGet(() -> new ShownSource(source.text(), "", address));
  }
}
