package org.yimen.ports.driving;

import java.util.List;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.organisation.Hall;
import org.yimen.domain.organisation.Window;
import org.yimen.domain.queue.Lane;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Ruling;

/**
 * The office that arranges the centre 政务服务中心. Only a posted {@code CENTRE_MANAGER} acts here (YM-5,
 * YM-6); while nobody is posted as one, function {@code SYSTEM} may, so that a hall can be set up.
 *
 * <p>Refused besides: a lane of a hall that is not there (YM-4); in one hall a number prefix or a
 * business in two lanes, a window that serves only part of a lane or something no lane serves
 * (YM-9); a window left out while somebody serves it (YM-1); a kind of window that the rulebook
 * wants and nobody has, as strictly as it says (HUN-4.1.1b); an unknown centre (YM-4), a stale
 * version (YM-2), and what {@code Centre} refuses.
 */
@PrimaryPort
public interface CentreOffice {
  /**
   * Establishes the centre, or arranges it anew.
   *
   * @throws IllegalArgumentException if the centre does not fit together, see {@code
   *     Centre.restore}
   */
  Outcome<CentreView> establish(EstablishCentre establish);

  /** Adds a hall; it has no lanes yet. */
  Outcome<CentreView> addHall(CentreAct act, Hall hall);

  /** Changes name, address, fields, management and hours of the hall with that code. */
  Outcome<CentreView> changeHall(CentreAct act, Hall hall);

  /** Adds a lane to a hall, which gives out its numbers at once; windows are told to call it. */
  Outcome<CentreView> addLane(CentreAct act, Lane lane);

  /**
   * Changes what a lane is called. Its hall, prefix and businesses stay: numbers are out there.
   *
   * @throws IllegalArgumentException if a name has not the form of one
   */
  Outcome<CentreView> renameLane(
      CentreAct act, LaneId lane, String nameZh, Optional<String> nameEn);

  /** Adds a window. */
  Outcome<CentreView> addWindow(CentreAct act, Window window);

  /** Changes what the window with that code is, serves and is called. */
  Outcome<CentreView> changeWindow(CentreAct act, Window window);

  /** Removes a window for good. */
  Outcome<CentreView> removeWindow(CentreAct act, WindowId window);

  /** Whether {@link #removeWindow} would be granted, and why not; empty for an unknown centre. */
  Optional<Ruling> mayRemoveWindow(CentreAct act, WindowId window);

  /** Whether the actor may arrange the centre at all; empty for an unknown centre. */
  Optional<Ruling> mayArrange(CentreAct act);

  /** The centres of this database; one, as a rule. */
  List<CentreView> centres();
}
