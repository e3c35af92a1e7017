package org.yimen.ports.wording;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.LegalClause;
import org.yimen.domain.rulebook.Provisions;

/** Cites clauses 依据: Chinese with the literal phrase, English with article and paraphrase. */
final class Sources {
  private final Language language;
  private final Phrases phrases;

  Sources(Language language, Phrases phrases) {
    this.language = language;
    this.phrases = phrases;
  }

  static boolean isLaw(ClauseId clause) {
    return Arrays.stream(HouseRule.values()).noneMatch(r -> r.id().equals(clause));
  }

  /** Article and words. */
  String full(ClauseId id, Provisions rules) {
    return cited(id, rules, isLaw(id) ? "source.law" : "source.house", true);
  }

  /** Article alone. */
  String article(ClauseId id, Provisions rules) {
    return cited(id, rules, isLaw(id) ? "source.law" : "source.house.short", false);
  }

  private String cited(ClauseId id, Provisions rules, String key, boolean words) {
    Optional<LegalClause> found = rules.clause(id);
    if (found.isEmpty()) return phrases.say("source.unknown", Map.of("clause", id.value()));
    LegalClause clause = found.get();
    boolean zh = language == Language.ZH;
    String article = zh ? clause.articleZh() : clause.articleEn();
    String phrase = zh ? clause.phraseZh() : clause.paraphraseEn();
    Map<String, String> said = new HashMap<>();
    said.put("article", article.isBlank() ? id.value() : article);
    if (words && !phrase.isBlank()) said.put("phrase", phrase);
    return phrases.say(key, said);
  }

  /** Where the clause stands; its identifier where nobody wrote that down. */
  String place(LegalClause clause) {
    String article = language == Language.ZH ? clause.articleZh() : clause.articleEn();
    return article.isBlank() ? clause.id().value() : article;
  }
}
