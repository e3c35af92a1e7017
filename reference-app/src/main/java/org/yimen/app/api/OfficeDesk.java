package org.yimen.app.api;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.yimen.app.api.Rulings.RulingBody;
import org.yimen.app.web.OfficeSeat;
import org.yimen.app.web.Offices;
import org.yimen.app.web.OpenHall;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.staff.PageRole;

/** The office 办公室 as routes see it: who calls acts for the centre of this database. */
record OfficeDesk(OpenHall hall, Offices offices) {
  /** Who may open the routes of the office; what they may do there, the rules say. */
  static final PageRole[] ROLES = {PageRole.OFFICE, PageRole.ADMINISTRATION};

  OfficeDesk(OpenHall hall) {
    this(hall, new Offices(hall));
  }

  OfficeSeat seat(Call<?> call) {
    return offices.of(call.who()).orElseThrow(ProblemException::unknown);
  }

  /** What was written down, then what becomes of it: both can be refused. */
  static <R, S> Outcome<S> then(Outcome<R> read, Function<R, Outcome<S>> act) {
    return read.fold(g -> act.apply(g.state()), r -> Outcome.refused(r.ruling()));
  }

  <V> Answer told(
      Call<?> call, int status, Outcome<V> outcome, BiFunction<V, RulingBody, Record> made) {
    return Rulings.answer(call, status, outcome, seat(call).rules(), made);
  }

  static String text(Optional<?> perhaps) {
    return perhaps.map(Object::toString).orElse("");
  }
}
