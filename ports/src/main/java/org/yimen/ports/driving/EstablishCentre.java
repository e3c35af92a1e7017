package org.yimen.ports.driving;

import java.util.List;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.organisation.CentreState;
import org.yimen.domain.queue.Lane;

/**
 * A centre is established or arranged anew.
 *
 * @param request identifier of this request
 * @param by who arranges it
 * @param centre the centre with halls, departments and windows
 * @param lanes the lanes of its halls; lanes that stand and are not named stay as they are
 */
public record EstablishCentre(RequestId request, Actor by, CentreState centre, List<Lane> lanes) {
  public EstablishCentre {
    lanes = List.copyOf(lanes);
  }
}
