package org.yimen.app.web;

import io.javalin.http.HttpStatus;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Ruling;

/** How a refusal is answered: a stale page is told from a refused act. */
final class Refusals {
  private Refusals() {}

  static HttpStatus status(Ruling ruling) {
    return isStale(ruling) ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
  }

  /** What was asked for, so that "not possible now" can stand before it. */
  static String act(String name, Speech speech) {
    boolean negative = name.equals("decline") || name.equals("refuse");
    return speech.say(negative ? "act." + name + ".decision" : "act." + name);
  }

  static boolean isStale(Ruling ruling) {
    return ruling.clauses().contains(HouseRule.STALE.id());
  }
}
