package org.yimen.app.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yimen.app.rulebook.LoadedRulebooks;
import org.yimen.app.web.OpenHall.Place;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.rulebook.LegalClause;
import org.yimen.domain.rulebook.RulebookSource;
import org.yimen.domain.rulebook.SourceClause;
import org.yimen.ports.wording.Language;

/** One clause 条款: where a source leads, and from there to its rulebook and what it sets. */
final class ClausePages {
  private final OpenHall hall;
  private final Pages pages;

  ClausePages(OpenHall hall, Pages pages) {
    this.hall = hall;
    this.pages = pages;
  }

  void clause(Context request) {
    ClauseId id = id(request).orElseThrow(NotFoundResponse::new);
    Optional<RulebookSource> source = loaded().holding(id);
    Optional<SourceClause> written = source.flatMap(s -> written(s, id));
    LegalClause clause =
        inForce(id).or(() -> written.map(SourceClause::clause)).orElseThrow(NotFoundResponse::new);
    boolean zh = pages.language(request) == Language.ZH;
    Map<String, Object> model = new HashMap<>();
    model.put("id", clause.id().value());
    model.put("article", zh ? clause.articleZh() : clause.articleEn());
    model.put("phrase", clause.phraseZh());
    model.put("paraphrase", zh ? "" : clause.paraphraseEn());
    model.put("status", pages.say(request, "rulebook.status." + clause.status()));
    model.put("rulebook", source.map(s -> zh ? s.nameZh() : s.nameEn()).orElse(""));
    model.put(
        "address", source.map(s -> RulebookPages.address(s.id()) + "#" + clause.id()).orElse(""));
    model.put(
        "keys",
        written.map(w -> LoadedRulebooks.keys(w, source.orElseThrow())).orElse(List.of()).stream()
            .distinct()
            .map(k -> Map.of("name", k, "address", RulebookPages.key(source.orElseThrow().id(), k)))
            .toList());
    pages.show(request, "clause", model);
  }

  private LoadedRulebooks loaded() {
    return LoadedRulebooks.of(hall.rulebooks());
  }

  private static Optional<SourceClause> written(RulebookSource source, ClauseId id) {
    return source.clauses().stream().filter(c -> c.clause().id().equals(id)).findFirst();
  }

  /** As the rulebooks of today know it; house rules are among them. */
  private Optional<LegalClause> inForce(ClauseId id) {
    return hall.places().stream()
        .map(Place::centre)
        .flatMap(c -> hall.rules(c).clause(id).stream())
        .findFirst();
  }

  private static Optional<ClauseId> id(Context request) {
    try {
      return Optional.of(new ClauseId(request.pathParam("clause")));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
