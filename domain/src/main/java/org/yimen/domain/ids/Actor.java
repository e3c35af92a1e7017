package org.yimen.domain.ids;

import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;

/**
 * Who acts 行为人: a person in a function at a place. Another officer is another person, not another
 * account.
 *
 * @param person the natural person
 * @param function in which function the person acts
 * @param place where
 * @param onBehalfOf the person acted for (applicant of an agent, absent holder of a post), else
 *     empty
 */
public record Actor(
    PersonId person, FunctionCode function, Place place, Optional<PersonId> onBehalfOf)
    implements ValueObject {
  /** A person who acts in their own right. */
  public static Actor of(PersonId person, FunctionCode function, Place place) {
    return new Actor(person, function, place, Optional.empty());
  }
}
