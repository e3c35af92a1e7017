package org.yimen.app.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A form that came while it could not be carried out, to be sent once more just as it is. */
final class SentForm {
  private static final String URLENCODED = "application/x-www-form-urlencoded";

  /** Passwords never stand in a page; a seal is put into every form anew. */
  private static final Set<String> WITH_PASSWORD =
      Set.of(SignOnPages.SIGN_IN, SignOnPages.PASSWORD);

  private static final String SEAL = "seal";

  private final Context request;

  private SentForm(Context request) {
    this.request = request;
  }

  static SentForm of(Context request) {
    return new SentForm(request);
  }

  /** Whether something was sent at all. */
  boolean sends() {
    return !Guards.isReading(request);
  }

  /** Where it goes and what it holds, if a page can hold it: no file, no password. */
  List<Map<String, Object>> again() {
    String type = Optional.ofNullable(request.contentType()).orElse("");
    if (!sends() || !type.startsWith(URLENCODED) || WITH_PASSWORD.contains(request.path()))
      return List.of();
    return List.of(Map.of("action", request.path(), "fields", fields()));
  }

  private List<Map<String, String>> fields() {
    return request.formParamMap().entrySet().stream()
        .filter(field -> !field.getKey().equals(SEAL))
        .flatMap(
            field -> field.getValue().stream().map(v -> Map.of("name", field.getKey(), "value", v)))
        .toList();
  }
}
