package org.yimen.ports.driving;

import java.util.Optional;
import org.yimen.domain.ids.PersonId;

/**
 * A person in full, for the eyes of who asked for it with a reason; it is never kept.
 *
 * @param id whose record
 * @param name name in full
 * @param identity number of the paper, if one was given
 * @param mobile mobile number, if one was given
 */
public record UnmaskedPerson(
    PersonId id, String name, Optional<String> identity, Optional<String> mobile) {
  /** Nothing personal: it may stand in a log. */
  @Override
  public String toString() {
    return "UnmaskedPerson[" + id + "]";
  }
}
