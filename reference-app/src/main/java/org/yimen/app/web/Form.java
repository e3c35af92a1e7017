package org.yimen.app.web;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yimen.domain.ids.RequestId;

/**
 * What came with a form. Whatever is absent or malformed is empty, never a fault.
 *
 * @param request the form's request
 */
record Form(Context request) {
  /** A version that no state has: what came without one is stale. */
  private static final long NEVER = -1;

  /** The text without blanks at its ends; empty if it was not given. */
  String text(String name) {
    return Optional.ofNullable(request.formParam(name)).orElse("").strip();
  }

  /** Whether the form had such a field at all. */
  boolean has(String name) {
    return request.formParam(name) != null;
  }

  List<String> texts(String name) {
    return request.formParams(name);
  }

  boolean ticked(String name) {
    return !text(name).isEmpty();
  }

  /** The identifier under which the form is carried out once. */
  Optional<RequestId> id() {
    return Ids.uuid(text("request")).map(RequestId::new);
  }

  /** The version that the person saw. */
  Optional<Long> version() {
    String text = text("version");
    return Optional.of(text.matches("\\d{1,18}") ? Long.parseLong(text) : NEVER);
  }

  Optional<Integer> number(String name) {
    String text = text(name);
    return text.matches("\\d{1,4}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
  }

  Optional<LocalDate> day(String name) {
    try {
      return Optional.of(LocalDate.parse(text(name)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The value of an enum by its name. */
  <E extends Enum<E>> Optional<E> one(Class<E> type, String name) {
    String text = text(name);
    for (E value : type.getEnumConstants())
      if (value.name().equals(text)) return Optional.of(value);
    return Optional.empty();
  }
}
