package org.yimen.app.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.yimen.app.api.Answer.Nothing;
import org.yimen.app.api.Problem.Kind;
import org.yimen.app.api.Problem.Part;
import org.yimen.app.web.SignedIn;
import org.yimen.domain.ids.RequestId;
import org.yimen.ports.driving.FrontDoor;
import org.yimen.ports.driving.Presence;
import org.yimen.ports.driving.SessionToken;
import org.yimen.ports.wording.Language;

/** Carries routes out: who calls, what was sent, what is answered. */
final class RouteRunner {
  static final String REQUEST_ID = "Request-Id";
  private static final String JSON = "application/json";
  private static final String SCHEME = "bearer ";
  private static final String ANSWERED = "api.answered";

  /** Browsers say where a script that calls comes from; programs say nothing. */
  private static final Set<String> OUR_SITES = Set.of("same-origin", "none");

  private final FrontDoor door;
  private final StrictJson json;

  RouteRunner(FrontDoor door, StrictJson json) {
    this.door = door;
    this.json = json;
  }

  <B extends Record> void run(Route<B> route, Context request) {
    Language language = language(request);
    try {
      Optional<SignedIn> who =
          route.signedIn() ? Optional.of(caller(route, request)) : Optional.empty();
      if (route.kind() != Route.Kind.READS) fromOurSite(request);
      Optional<RequestId> id =
          route.kind() == Route.Kind.ACTS ? Optional.of(requestId(request)) : Optional.empty();
      B body = body(route, request);
      answer(request, route.act().answer(new Call<>(request, language, who, id, body)), language);
    } catch (ProblemException e) {
      problem(request, e.status(), e.problem(language));
    }
  }

  private static void fromOurSite(Context request) {
    String site = request.header("Sec-Fetch-Site");
    if (site != null && !OUR_SITES.contains(site)) throw ProblemException.of(Trouble.FOREIGN);
  }

  private SignedIn caller(Route<?> route, Context request) {
    Presence who =
        token(request)
            .flatMap(door::whoIs)
            .orElseThrow(() -> ProblemException.of(Trouble.NOT_SIGNED_IN));
    boolean aboutTheSession = route.path().startsWith(SessionRoutes.SESSION);
    if (who.mustChangePassword() && !aboutTheSession)
      throw ProblemException.of(Trouble.PASSWORD_FIRST);
    if (!route.roles().isEmpty() && route.roles().stream().noneMatch(who.roles()::contains))
      throw ProblemException.of(Trouble.ROLE_MISSING);
    return new SignedIn(who.person(), who.shownName(), who.roles());
  }

  /** The token of the request: never from a cookie, which a browser would send by itself. */
  static Optional<SessionToken> token(Context request) {
    return Optional.ofNullable(request.header("Authorization"))
        .filter(h -> h.toLowerCase(Locale.ROOT).startsWith(SCHEME))
        .map(h -> h.substring(SCHEME.length()).strip())
        .flatMap(SessionToken::read);
  }

  private static RequestId requestId(Context request) {
    String sent = request.header(REQUEST_ID);
    if (sent == null) throw ProblemException.of(Part.HEADER, REQUEST_ID, Kind.MISSING);
    return Call.uuid(sent)
        .map(RequestId::new)
        .orElseThrow(() -> ProblemException.of(Part.HEADER, REQUEST_ID, Kind.WRONG_VALUE));
  }

  private <B extends Record> B body(Route<B> route, Context request) {
    if (!route.hasBody()) return route.takes().cast(Nothing.AT_ALL);
    String type = Optional.ofNullable(request.contentType()).orElse("");
    if (!type.split(";", 2)[0].strip().equalsIgnoreCase(JSON))
      throw ProblemException.of(Trouble.NOT_JSON);
    byte[] sent;
    try {
      sent = request.req().getInputStream().readNBytes(route.largestBytes() + 1);
    } catch (IOException e) {
      throw ProblemException.of(Trouble.BAD_JSON);
    }
    if (sent.length > route.largestBytes()) throw ProblemException.of(Trouble.TOO_LARGE);
    return json.read(sent, route.takes());
  }

  private void answer(Context request, Answer answer, Language language) {
    request.status(answer.status());
    request.attribute(ANSWERED, true);
    if (answer.body() instanceof Nothing) return;
    request.header("Content-Language", language.tag());
    request.header("Vary", "Accept-Language");
    request.contentType(JSON).result(json.write(answer.body()));
  }

  /** Answers a request that came to nothing, unless it was answered with more words before. */
  void trouble(Context request) {
    if (Boolean.TRUE.equals(request.attribute(ANSWERED))) return;
    int status = request.statusCode();
    Problem problem = Problem.of(Trouble.of(status), language(request));
    problem(request, problem.status(), problem);
  }

  private void problem(Context request, int status, Problem problem) {
    request.status(status);
    request.attribute(ANSWERED, true);
    if (status == 401) request.header("WWW-Authenticate", "Bearer");
    request.contentType(Problem.MEDIA_TYPE).result(json.write(problem));
  }

  /** The first language that is asked for and spoken here; Chinese where none is. */
  private static Language language(Context request) {
    String asked = request.header("Accept-Language");
    if (asked == null) return Language.ZH;
    try {
      for (Locale.LanguageRange range : Locale.LanguageRange.parse(asked)) {
        String tag = range.getRange().split("-", 2)[0];
        for (Language language : List.of(Language.ZH, Language.EN))
          if (language.tag().equals(tag)) return language;
      }
    } catch (IllegalArgumentException e) {
      return Language.ZH;
    }
    return Language.ZH;
  }
}
