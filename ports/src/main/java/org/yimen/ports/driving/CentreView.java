package org.yimen.ports.driving;

import java.util.List;
import org.yimen.domain.organisation.CentreState;
import org.yimen.domain.queue.Lane;

/**
 * A centre with its lanes.
 *
 * @param version how often it was arranged
 * @param centre the centre with halls, departments and windows
 * @param lanes all lanes of its halls, in the order of halls and codes
 */
public record CentreView(long version, CentreState centre, List<Lane> lanes) {
  public CentreView {
    lanes = List.copyOf(lanes);
  }
}
