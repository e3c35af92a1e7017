package org.yimen.app.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yimen.app.rulebook.LoadedRulebooks;
import org.yimen.app.web.OpenHall.Place;
import org.yimen.domain.ids.RulebookId;
import org.yimen.domain.organisation.CentreState;
import org.yimen.domain.rulebook.ClauseContext;
import org.yimen.domain.rulebook.ClauseStatus;
import org.yimen.domain.rulebook.Explanation;
import org.yimen.domain.rulebook.RulebookInfo;
import org.yimen.domain.rulebook.RulebookSource;
import org.yimen.domain.rulebook.SourceClause;

/** The rulebooks 规则集, open to everybody: which there are, every clause, where a value is from. */
final class RulebookPages {
  static final String RULEBOOKS = "/rulebooks";
  private static final ZoneId HOUSE_ZONE = ZoneId.of("Asia/Shanghai");

  private final OpenHall hall;
  private final Pages pages;

  RulebookPages(OpenHall hall, Pages pages) {
    this.hall = hall;
    this.pages = pages;
  }

  private LoadedRulebooks loaded() {
    return LoadedRulebooks.of(hall.rulebooks());
  }

  void list(Context request) {
    Speech speech = speech(request);
    List<String> bound =
        hall.places().stream()
            .map(Place::centre)
            .map((CentreState c) -> c.rulebook().value())
            .distinct()
            .toList();
    List<Map<String, Object>> shown = new ArrayList<>();
    // The nearest first: it is read before what lies below it.
    loaded().editions().forEach(e -> shown.add(0, edition(e, bound, speech)));
    pages.show(request, "rulebooks", Map.of("editions", shown));
  }

  private static Map<String, Object> edition(RulebookInfo e, List<String> bound, Speech speech) {
    Map<String, Object> shown = new HashMap<>();
    shown.put("address", address(e.id()));
    shown.put("id", e.edition());
    shown.put("name", speech.either(e.nameZh(), e.nameEn()));
    shown.put("issuer", speech.either(e.issuerZh(), e.issuerEn()));
    shown.put("level", speech.say("rulebook.level." + e.level()));
    shown.put("over", e.over().map(RulebookId::value).orElse(""));
    shown.put("issued", e.issued().toString());
    shown.put("from", e.effectiveFrom().toString());
    shown.put("byDefault", e.effectiveByDefault());
    shown.put("clauses", e.clauses());
    shown.put("enforced", e.enforced());
    shown.put("bound", bound.contains(e.id().value()));
    return shown;
  }

  /** One rulebook: every clause with its state, its keys and what they come to today. */
  void rulebook(Context request) {
    RulebookId id = named(request);
    Speech speech = speech(request);
    RulebookInfo edition = edition(id, speech.today());
    RulebookSource source = loaded().source(edition);
    Map<String, Explanation> today = settings(id, day(id, speech));
    Optional<ClauseStatus> wanted = status(request);
    Map<String, Object> model = new HashMap<>(edition(edition, List.of(), speech));
    model.put("stack", layers(id, speech));
    model.put("wanted", wanted.map(Enum::name).orElse(""));
    model.put("keep", wanted.map(s -> "&status=" + s).orElse(""));
    model.put("states", states(source, speech));
    model.put("contexts", contexts(id, source, wanted, today, speech));
    pages.show(request, "rulebook", model);
  }

  private static Optional<ClauseStatus> status(Context request) {
    return Stream.of(ClauseStatus.values())
        .filter(s -> s.name().equals(request.queryParam("status")))
        .findFirst();
  }

  private static List<Map<String, Object>> states(RulebookSource source, Speech speech) {
    return Stream.of(ClauseStatus.values())
        .map(
            s ->
                Map.<String, Object>of(
                    "code", s.name(),
                    "name", speech.say("rulebook.status." + s),
                    "how", speech.say("rulebook.status.how." + s),
                    "clauses",
                        source.clauses().stream().filter(c -> c.clause().status() == s).count()))
        .toList();
  }

  private static List<Map<String, Object>> contexts(
      RulebookId id,
      RulebookSource source,
      Optional<ClauseStatus> wanted,
      Map<String, Explanation> today,
      Speech speech) {
    List<Map<String, Object>> contexts = new ArrayList<>();
    for (ClauseContext context : ClauseContext.values()) {
      List<Map<String, Object>> clauses =
          source.clauses().stream()
              .filter(c -> c.context() == context)
              .filter(c -> wanted.isEmpty() || wanted.get() == c.clause().status())
              .map(c -> clause(id, c, source, today, speech))
              .toList();
      if (!clauses.isEmpty())
        contexts.add(
            Map.of(
                "code", context.name(),
                "name", speech.say("rulebook.context." + context),
                "clauses", clauses));
    }
    return contexts;
  }

  private static Map<String, Object> clause(
      RulebookId id,
      SourceClause written,
      RulebookSource source,
      Map<String, Explanation> today,
      Speech speech) {
    Map<String, Object> shown = new HashMap<>();
    shown.put("id", written.clause().id().value());
    shown.put("article", speech.either(written.clause().articleZh(), written.clause().articleEn()));
    shown.put("phrase", written.clause().phraseZh());
    shown.put("says", speech.either("", written.clause().paraphraseEn()));
    shown.put("status", speech.say("rulebook.status." + written.clause().status()));
    shown.put("state", written.clause().status().name());
    shown.put(
        "keys",
        LoadedRulebooks.keys(written, source).stream()
            .distinct()
            .map(
                key ->
                    Map.of(
                        "name", key,
                        "address", key(id, key),
                        "value",
                            Optional.ofNullable(today.get(key))
                                .flatMap(LoadedRulebooks::inForce)
                                .map(Explanation.Step::value)
                                .orElse("")))
            .toList());
    return shown;
  }

  /** One key: what each layer of the stack says, from the lowest to the one in force. */
  void key(Context request) {
    RulebookId id = named(request);
    Speech speech = speech(request);
    Explanation explanation =
        loaded()
            .set()
            .explain(id, day(id, speech), request.pathParam("key"))
            .orElseThrow(NotFoundResponse::new);
    Map<String, Object> model =
        new HashMap<>(edition(edition(id, speech.today()), List.of(), speech));
    model.put("key", explanation.key().name());
    model.put("meaning", explanation.key().meaningEn());
    model.put("direction", speech.say("rulebook.direction." + explanation.key().direction()));
    model.put("stack", layers(id, speech));
    model.put("steps", new KeyChain(explanation, speech).steps());
    model.put(
        "value", LoadedRulebooks.inForce(explanation).map(Explanation.Step::value).orElse(""));
    pages.show(request, "rulebook-key", model);
  }

  private RulebookId named(Context request) {
    return loaded().named(request.pathParam("rulebook")).orElseThrow(NotFoundResponse::new);
  }

  /** The edition in force today, else the next one. */
  private RulebookInfo edition(RulebookId id, LocalDate today) {
    return loaded().edition(id, today).orElseGet(() -> loaded().set().editions(id).get(0));
  }

  /** Today, or the day from which the stack has an answer. */
  private LocalDate day(RulebookId id, Speech speech) {
    LocalDate complete = loaded().set().completeFrom(id);
    return speech.today().isBefore(complete) ? complete : speech.today();
  }

  private Map<String, Explanation> settings(RulebookId id, LocalDate day) {
    return loaded().set().explainAll(id, day).stream()
        .collect(Collectors.toMap(e -> e.key().name(), e -> e));
  }

  /** The rulebook and what lies below it. */
  private List<Map<String, Object>> layers(RulebookId id, Speech speech) {
    List<Map<String, Object>> layers = new ArrayList<>();
    Optional<RulebookId> next = Optional.of(id);
    while (next.isPresent()) {
      RulebookInfo edition = edition(next.get(), speech.today());
      layers.add(edition(edition, List.of(), speech));
      next = edition.over();
    }
    return layers;
  }

  static String address(RulebookId id) {
    return RULEBOOKS + "/" + id.value();
  }

  static String key(RulebookId id, String key) {
    return address(id) + "/keys/" + key;
  }

  private Speech speech(Context request) {
    ZoneId zone = hall.places().stream().map(p -> p.centre().zone()).findFirst().orElse(HOUSE_ZONE);
    return new Speech(pages, request, hall.clock().now(), zone);
  }
}
