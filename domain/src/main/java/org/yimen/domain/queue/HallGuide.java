package org.yimen.domain.queue;

import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.ids.ServiceId;
import org.yimen.domain.ids.WindowId;

/**
 * What a visitor is told at reception 导办: which lane for the business wanted, which windows, and
 * where they are. The business is asked, never a window number (MAN-36, QMS-10); the exact place is
 * shown (MAN-37).
 *
 * @param lanes the lanes of the hall; no business in two of them
 * @param windows the windows of the hall
 * @param enquiry general enquiry 咨询, for visitors who name no business; a lane must serve it
 */
public record HallGuide(List<Lane> lanes, List<WindowSpot> windows, ServiceId enquiry)
    implements ValueObject {
  /**
   * A window and its place.
   *
   * @param window the window
   * @param floor the floor, 1 at street level
   * @param position where on the floor, in the words of the hall's signs
   * @param scope what it calls
   */
  public record WindowSpot(WindowId window, int floor, String position, WindowScope scope)
      implements ValueObject {}

  public HallGuide {
    lanes = List.copyOf(lanes);
    windows = List.copyOf(windows);
    List<ServiceId> all = lanes.stream().flatMap(l -> l.services().stream()).toList();
    if (all.stream().distinct().count() != all.size())
      throw new IllegalArgumentException("a business stands in two lanes: " + all);
    if (!all.contains(enquiry))
      throw new IllegalArgumentException("no lane serves general enquiry " + enquiry);
  }

  /** The business a ticket is taken for: the one wanted, or general enquiry where none is named. */
  public ServiceId intended(Optional<ServiceId> wanted) {
    return wanted.orElse(enquiry);
  }

  /** The lane of the business; empty where this hall does not serve it. */
  public Optional<Lane> laneOf(ServiceId service) {
    return lanes.stream().filter(l -> l.services().contains(service)).findFirst();
  }

  /** The windows that call the business, with floor and position; empty where none does. */
  public List<WindowSpot> windowsFor(ServiceId service) {
    return laneOf(service)
        .map(lane -> windows.stream().filter(w -> w.scope().serves(lane.id())).toList())
        .orElse(List.of());
  }
}
