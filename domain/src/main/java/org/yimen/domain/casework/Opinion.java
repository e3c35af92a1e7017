package org.yimen.domain.casework;

import java.time.LocalDate;
import java.util.List;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.ids.PersonId;

/**
 * The reviewer's opinion 审查意见.
 *
 * @param by who reviewed
 * @param with who checked the substance together with the reviewer, where two are needed (PLL-34.3)
 * @param on the day
 * @param proposesGrant whether the opinion is to grant
 */
public record Opinion(PersonId by, List<PersonId> with, LocalDate on, boolean proposesGrant)
    implements ValueObject {
  public Opinion {
    with = List.copyOf(with);
  }
}
