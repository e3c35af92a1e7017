package org.yimen.app.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.ids.Place;
import org.yimen.domain.organisation.CentreState;
import org.yimen.domain.staff.DutyProvisions;
import org.yimen.domain.staff.Functions;
import org.yimen.ports.driving.CentreView;

/** Finds in which function somebody works in the office. */
public final class Offices {
  private final OpenHall hall;

  /** In that hall. */
  public Offices(OpenHall hall) {
    this.hall = hall;
  }

  /** The office of this database's centre; empty while there is none. */
  public Optional<OfficeSeat> of(SignedIn who) {
    return hall.yimen().centreOffice().centres().stream()
        .map(CentreView::centre)
        .findFirst()
        .map(c -> of(who, c));
  }

  /**
   * The same in the function that decides on leaves, where the officer holds one; else as above.
   */
  public Optional<OfficeSeat> onDuty(SignedIn who) {
    return of(who)
        .map(
            seat -> {
              List<FunctionCode> deciding = seat.rules().value(DutyProvisions.DECIDED_BY);
              return held(who, seat.centre()).stream()
                  .filter(deciding::contains)
                  .min(Comparator.comparingInt(deciding::indexOf))
                  .map(f -> seat.as(f))
                  .orElse(seat);
            });
  }

  private OfficeSeat of(SignedIn who, CentreState centre) {
    Place at = Place.in(centre.halls().get(0).id());
    return new OfficeSeat(
        who, centre, Actor.of(who.person(), function(who, centre), at), hall.rules(centre));
  }

  /** A manager of the centre acts as one; anybody else as what they are, so that a ruling says. */
  private FunctionCode function(SignedIn who, CentreState centre) {
    List<FunctionCode> held = held(who, centre);
    if (held.contains(Functions.CENTRE_MANAGER)) return Functions.CENTRE_MANAGER;
    return held.stream().findFirst().orElse(Functions.ADMINISTRATOR);
  }

  private List<FunctionCode> held(SignedIn who, CentreState centre) {
    return hall.yimen().staffOffice().postings(who.person()).stream()
        .filter(p -> p.period().covers(hall.today(centre)))
        .flatMap(p -> p.functions().stream())
        .toList();
  }
}
