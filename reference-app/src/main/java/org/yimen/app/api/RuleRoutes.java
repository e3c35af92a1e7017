package org.yimen.app.api;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.yimen.app.api.Answer.Nothing;
import org.yimen.app.api.Problem.Kind;
import org.yimen.app.api.Problem.Part;
import org.yimen.app.api.Rulings.ClauseBody;
import org.yimen.app.rulebook.LoadedRulebooks;
import org.yimen.app.web.OpenHall;
import org.yimen.app.web.OpenHall.Place;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.ids.RulebookId;
import org.yimen.domain.organisation.CentreState;
import org.yimen.domain.rulebook.Direction;
import org.yimen.domain.rulebook.Explanation;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.RulebookInfo;
import org.yimen.domain.rulebook.RulebookLevel;
import org.yimen.domain.rulebook.RulebookSet;
import org.yimen.domain.rulebook.Strength;

/**
 * Rulebooks 规则集 and clauses 条款: what the rules are and where each comes from. Open to everybody.
 */
final class RuleRoutes {
  private final OpenHall hall;

  RuleRoutes(OpenHall hall) {
    this.hall = hall;
  }

  private LoadedRulebooks loaded() {
    return LoadedRulebooks.of(hall.rulebooks());
  }

  private RulebookSet set() {
    return loaded().set();
  }

  /** An edition of a rulebook. */
  record EditionBody(
      String rulebook,
      String edition,
      String nameZh,
      String nameEn,
      RulebookLevel level,
      Optional<String> over,
      String issuerZh,
      String issuerEn,
      LocalDate issued,
      LocalDate effectiveFrom,
      int clauses,
      int enforced) {}

  /** All editions. */
  record EditionList(List<EditionBody> editions) {}

  /** What one layer says of a key, and how strictly it binds. */
  record LayerBody(String rulebook, String value, Strength strength, ClauseBody clause) {}

  /** Where the value of a key comes from, lowest layer first; the last one is in force. */
  record ExplanationBody(String key, String meaning, Direction direction, List<LayerBody> layers) {}

  /** A rulebook on a day: its stack of layers and all that is set in it. */
  record RulebookBody(
      String rulebook, LocalDate on, String stack, List<ExplanationBody> settings) {}

  RouteGroup group() {
    return new RouteGroup(
        "rules",
        "规则与条款",
        "rulebooks and clauses",
        List.of(
            Route.get("/clauses/{clause}", "readClause", "一条条款", "One clause")
                .answers(ClauseBody.class, this::clause),
            Route.get("/rulebooks", "listRulebooks", "各规则集", "The rulebooks")
                .answers(EditionList.class, this::rulebooks),
            Route.get(
                    "/rulebooks/{rulebook}", "readRulebook", "某日生效的规定", "What is in force on a day")
                .asks("on", LocalDate.class, "the day; today without it")
                .answers(RulebookBody.class, this::rulebook),
            Route.get(
                    "/rulebooks/{rulebook}/keys/{key}",
                    "explainKey",
                    "一项规定的依据链",
                    "Where a value comes from")
                .asks("on", LocalDate.class, "the day; today without it")
                .answers(ExplanationBody.class, this::explain)));
  }

  private Answer clause(Call<Nothing> call) {
    ClauseId id = call.path("clause", ClauseId::new);
    boolean house = Arrays.stream(HouseRule.values()).anyMatch(h -> h.id().equals(id));
    if (house) return Answer.ok(Rulings.clause(id, Rulings.HOUSE_RULES));
    return hall.places().stream()
        .map(Place::centre)
        .flatMap((CentreState c) -> hall.rules(c).clause(id).stream())
        .findFirst()
        .map(c -> Answer.ok(Rulings.clause(c, true)))
        .orElseThrow(ProblemException::unknown);
  }

  private Answer rulebooks(Call<Nothing> call) {
    return Answer.ok(
        new EditionList(loaded().editions().stream().map(RuleRoutes::edition).toList()));
  }

  private static EditionBody edition(RulebookInfo info) {
    return new EditionBody(
        info.id().value(),
        info.edition(),
        info.nameZh(),
        info.nameEn(),
        info.level(),
        info.over().map(RulebookId::value),
        info.issuerZh(),
        info.issuerEn(),
        info.issued(),
        info.effectiveFrom(),
        info.clauses(),
        info.enforced());
  }

  private Answer rulebook(Call<Nothing> call) {
    RulebookId id = known(call);
    LocalDate on = day(call, id);
    List<Explanation> all = set().explainAll(id, on);
    return Answer.ok(
        new RulebookBody(
            id.value(),
            on,
            all.stream().map(Explanation::stack).findFirst().orElse(""),
            all.stream().map(RuleRoutes::body).toList()));
  }

  private Answer explain(Call<Nothing> call) {
    RulebookId id = known(call);
    return set()
        .explain(id, day(call, id), call.request().pathParam("key"))
        .map(e -> Answer.ok(body(e)))
        .orElseThrow(ProblemException::unknown);
  }

  private RulebookId known(Call<?> call) {
    RulebookId id = call.path("rulebook", RulebookId::new);
    if (!set().knows(id)) throw ProblemException.unknown();
    return id;
  }

  /** No stack answers for days before all that it requires is in force. */
  private LocalDate day(Call<?> call, RulebookId id) {
    LocalDate on =
        call.day("on")
            .or(() -> hall.places().stream().map(p -> hall.today(p.centre())).findFirst())
            .orElseGet(() -> set().completeFrom(id));
    if (on.isBefore(set().completeFrom(id)))
      throw ProblemException.of(Part.QUERY, "on", Kind.WRONG_VALUE);
    return on;
  }

  private static ExplanationBody body(Explanation explanation) {
    return new ExplanationBody(
        explanation.key().name(),
        explanation.key().meaningEn(),
        explanation.key().direction(),
        explanation.steps().stream()
            .map(
                s ->
                    new LayerBody(
                        s.rulebook(),
                        s.value(),
                        s.strength(),
                        Rulings.clause(s.clause(), isLaw(s))))
            .toList());
  }

  private static boolean isLaw(Explanation.Step step) {
    return Arrays.stream(HouseRule.values()).noneMatch(h -> h.id().equals(step.clause().id()));
  }
}
