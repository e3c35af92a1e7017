package org.yimen.domain.casework;

import java.time.LocalDate;
import java.util.List;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.catalogue.Remedy;
import org.yimen.domain.ids.PersonId;

/**
 * The written decision 决定.
 *
 * @param granted whether the application is granted
 * @param by who approved or refused
 * @param on the day; the statutory clock ends with it
 * @param grounds reasons of a refusal, with their basis (PLL-38)
 * @param remedies reconsideration and litigation as told, empty for a grant
 */
public record Decision(
    boolean granted, PersonId by, LocalDate on, List<Ground> grounds, List<Remedy> remedies)
    implements ValueObject {
  public Decision {
    grounds = List.copyOf(grounds);
    remedies = List.copyOf(remedies);
  }
}
