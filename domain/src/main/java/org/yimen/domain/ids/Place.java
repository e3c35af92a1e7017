package org.yimen.domain.ids;

import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;

/**
 * Where an act happens 地点: a hall and, at a window, that window. Law cares: acceptance happens at
 * the desk, not in the department's own office. A place outside every hall (a department's office,
 * the internet) is {@link #OUTSIDE}.
 *
 * @param hall the hall, empty outside
 * @param window the window, empty where the act has none (kiosk, back office in the hall)
 */
public record Place(Optional<HallId> hall, Optional<WindowId> window) implements ValueObject {
  /** Not in any hall of the centre. */
  public static final Place OUTSIDE = new Place(Optional.empty(), Optional.empty());

  public Place {
    if (window.isPresent() && hall.isEmpty())
      throw new IllegalArgumentException("a window stands in a hall");
  }

  /** In the hall, at no window. */
  public static Place in(HallId hall) {
    return new Place(Optional.of(hall), Optional.empty());
  }

  /** At a window of the hall. */
  public static Place at(HallId hall, WindowId window) {
    return new Place(Optional.of(hall), Optional.of(window));
  }
}
