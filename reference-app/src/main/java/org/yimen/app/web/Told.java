package org.yimen.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Ruling;

/**
 * What an act that was carried out gives to think about 提示: the page after it asks the hall by the
 * request, so that the address says nothing of the matter.
 */
public final class Told {
  private static final String FIELD = "told";
  private static final int MOST = 4;

  private final OpenHall hall;

  Told(OpenHall hall) {
    this.hall = hall;
  }

  /** An answer that was given to a request. */
  public record Answered(RequestId request, Ruling ruling) {}

  /** Goes on to that address. */
  static void goOn(Context request, String address, RequestId asked, Ruling ruling) {
    goOn(request, address, List.of(new Answered(asked, ruling)));
  }

  /** The same after several acts. */
  static void goOn(Context request, String address, List<Answered> answers) {
    StringBuilder to = new StringBuilder(address);
    for (Answered answer : answers)
      if (answer.ruling().hasWarnings())
        to.append(to.indexOf("?") < 0 ? '?' : '&')
            .append(FIELD + "=")
            .append(answer.request().value());
    request.redirect(to.toString(), HttpStatus.SEE_OTHER);
  }

  /** What stands on the page after such an act; empty on any other. */
  Optional<ShownRuling> on(Context request, Provisions rules, Speech speech) {
    Ruling told =
        request.queryParams(FIELD).stream()
            .limit(MOST)
            .flatMap(text -> Ids.uuid(text).stream())
            .flatMap(id -> hall.yimen().enquiries().rulingOf(new RequestId(id)).stream())
            .filter(Ruling::hasWarnings)
            .reduce(Ruling.granted(), Ruling::and);
    return told.hasWarnings()
        ? Optional.of(ShownRuling.done(told, rules, speech))
        : Optional.empty();
  }
}
