package org.yimen.ports.driven;

import java.util.List;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.yimen.domain.ids.MandateId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.staff.Mandate;

/**
 * Keeps mandates 授权委托书. Rules ST-1 to ST-6; MD-1 {@code of} MUST give all mandates of the person,
 * ended ones too; MD-2 {@code all} MUST give all mandates, ended ones too.
 */
@SecondaryPort
public interface Mandates extends AggregateStore<Mandate, MandateId> {
  /** All mandates of a person. */
  List<Mandate> of(PersonId person);

  /** All mandates. */
  List<Mandate> all();
}
