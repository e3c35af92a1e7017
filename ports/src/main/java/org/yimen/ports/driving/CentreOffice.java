package org.yimen.ports.driving;

import java.util.List;
import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.yimen.domain.rulebook.Outcome;

/**
 * The office that arranges the centre 政务服务中心. Only a posted {@code CENTRE_MANAGER} acts here (YM-5,
 * YM-6); while nobody is posted as one, function {@code SYSTEM} may, so that a hall can be set up.
 *
 * <p>Refused besides: a lane of a hall that is not there (YM-4); in one hall a number prefix or a
 * business in two lanes, a window that serves only part of a lane or something no lane serves
 * (YM-9); a window left out while somebody serves it (YM-1); a kind of window that the rulebook
 * wants and nobody has, as strictly as it says (HUN-4.1.1b).
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

  /** The centres of this database; one, as a rule. */
  List<CentreView> centres();
}
