package org.yimen.app.api;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.yimen.app.api.Problem.Kind;
import org.yimen.app.api.Problem.Part;
import org.yimen.app.web.SignedIn;
import org.yimen.domain.ids.RequestId;
import org.yimen.ports.wording.Language;
import org.yimen.ports.wording.Wording;

/**
 * A route is called.
 *
 * @param request the request
 * @param language in which the caller reads words
 * @param signedIn who calls; empty on routes that are open to everybody
 * @param asked the identifier under which an act is carried out once
 * @param body what was sent
 */
record Call<B extends Record>(
    Context request,
    Language language,
    Optional<SignedIn> signedIn,
    Optional<RequestId> asked,
    B body) {
  private static final int UUID_CHARS = 36;

  SignedIn who() {
    return signedIn.orElseThrow(() -> ProblemException.of(Trouble.NOT_SIGNED_IN));
  }

  RequestId id() {
    return asked.orElseThrow();
  }

  Wording wording() {
    return Wording.of(language);
  }

  /** A code in the address; what cannot be one is unknown. */
  <T> T path(String name, Function<String, T> read) {
    try {
      return read.apply(request.pathParam(name));
    } catch (IllegalArgumentException e) {
      throw ProblemException.unknown();
    }
  }

  /** An identifier in the address. */
  UUID pathId(String name) {
    return uuid(request.pathParam(name)).orElseThrow(ProblemException::unknown);
  }

  static Optional<UUID> uuid(String text) {
    if (text.length() != UUID_CHARS) return Optional.empty();
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** A code in the body. */
  <T> T code(String pointer, String text, Function<String, T> read) {
    try {
      return read.apply(text);
    } catch (IllegalArgumentException e) {
      throw ProblemException.field(pointer, Kind.WRONG_VALUE);
    }
  }

  Optional<String> query(String name) {
    return Optional.ofNullable(request.queryParam(name));
  }

  /** One of the constants of an enum. */
  <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
    Optional<String> asked = query(name);
    if (asked.isEmpty()) return Optional.empty();
    for (E one : type.getEnumConstants())
      if (one.name().equals(asked.get())) return Optional.of(one);
    throw ProblemException.of(Part.QUERY, name, Kind.WRONG_VALUE);
  }

  Optional<LocalDate> day(String name) {
    try {
      return query(name).map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw ProblemException.of(Part.QUERY, name, Kind.WRONG_VALUE);
    }
  }
}
