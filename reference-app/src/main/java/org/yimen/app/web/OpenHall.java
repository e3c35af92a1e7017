package org.yimen.app.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.organisation.CentreState;
import org.yimen.domain.organisation.Hall;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.ports.Yimen;
import org.yimen.ports.driven.Clock;
import org.yimen.ports.driven.Rulebooks;
import org.yimen.ports.driving.CentreView;
import org.yimen.ports.driving.LaneWaiting;

/**
 * The hall that is served: its ports, its rulebooks, what time it is.
 *
 * @param yimen the driving ports
 * @param rulebooks the rulebooks, for the words of rulings
 * @param clock what time it is
 * @param papers how papers are made
 */
public record OpenHall(Yimen yimen, Rulebooks rulebooks, Clock clock, Papers papers) {
  /** With papers as usual. */
  public OpenHall(Yimen yimen, Rulebooks rulebooks, Clock clock) {
    this(yimen, rulebooks, clock, Papers.usual());
  }

  /** The same whose papers lead to that address. */
  public OpenHall reachedAt(Optional<URI> address) {
    return new OpenHall(yimen, rulebooks, clock, new Papers(papers.press(), address));
  }

  /** All halls of this database, with the centre of each. */
  public List<Place> places() {
    return yimen.centreOffice().centres().stream()
        .map(CentreView::centre)
        .flatMap(c -> c.halls().stream().map(h -> new Place(c, h)))
        .toList();
  }

  /** How many tickets wait, in all halls. */
  public long ticketsWaiting() {
    return places().stream()
        .flatMap(p -> yimen.enquiries().waiting(p.id()).stream())
        .mapToLong(LaneWaiting::waiting)
        .sum();
  }

  /** The hall with that code. */
  public Optional<Place> place(String code) {
    return places().stream().filter(p -> p.id().value().equals(code)).findFirst();
  }

  /** The rules in force today at that centre. */
  public Provisions rules(CentreState centre) {
    return rulebooks.inForce(centre.rulebook(), today(centre));
  }

  /** Today in the zone of the centre. */
  public LocalDate today(CentreState centre) {
    return LocalDate.ofInstant(clock.now(), centre.zone());
  }

  /**
   * A hall and the centre it belongs to.
   *
   * @param centre the centre
   * @param hall the hall
   */
  public record Place(CentreState centre, Hall hall) {
    /** Its identifier. */
    public HallId id() {
      return hall.id();
    }
  }
}
