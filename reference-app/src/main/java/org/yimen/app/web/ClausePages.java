package org.yimen.app.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import java.util.Optional;
import org.yimen.app.web.OpenHall.Place;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.rulebook.LegalClause;
import org.yimen.ports.wording.Language;

/** One clause 条款 as the rulebooks of today know it: where a source leads. */
final class ClausePages {
  private final OpenHall hall;
  private final Pages pages;

  ClausePages(OpenHall hall, Pages pages) {
    this.hall = hall;
    this.pages = pages;
  }

  void clause(Context request) {
    LegalClause clause =
        id(request)
            .flatMap(
                id ->
                    hall.places().stream()
                        .map(Place::centre)
                        .flatMap(c -> hall.rules(c).clause(id).stream())
                        .findFirst())
            .orElseThrow(NotFoundResponse::new);
    boolean zh = pages.language(request) == Language.ZH;
    pages.show(
        request,
        "clause",
        Map.of(
            "id",
            clause.id().value(),
            "article",
            zh ? clause.articleZh() : clause.articleEn(),
            "phrase",
            clause.phraseZh(),
            "paraphrase",
            zh ? "" : clause.paraphraseEn()));
  }

  private static Optional<ClauseId> id(Context request) {
    try {
      return Optional.of(new ClauseId(request.pathParam("clause")));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
