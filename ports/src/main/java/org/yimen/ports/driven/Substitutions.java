package org.yimen.ports.driven;

import java.util.List;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.SubstitutionId;
import org.yimen.domain.staff.Substitution;

/**
 * Keeps substitutions AB岗. Rules ST-1 to ST-6, and:
 *
 * <ul>
 *   <li>SB-1 {@code of} MUST give all substitutions whose holder the person is, ended ones too.
 *   <li>SB-2 {@code all} MUST give all substitutions, ended ones too.
 * </ul>
 */
@SecondaryPort
public interface Substitutions extends AggregateStore<Substitution, SubstitutionId> {
  /** All substitutions whose holder the person is. */
  List<Substitution> of(PersonId holder);

  /** All substitutions. */
  List<Substitution> all();
}
