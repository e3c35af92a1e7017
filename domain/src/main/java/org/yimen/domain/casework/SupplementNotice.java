package org.yimen.domain.casework;

import java.time.LocalDate;
import java.util.List;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.ids.MaterialCode;
import org.yimen.domain.ids.PersonId;

/**
 * A one-time supplement notice 一次性告知 (PLL-32.4a).
 *
 * @param issuedOn the day it was given
 * @param by who gave it
 * @param materials all that is to be supplemented
 * @param stopsIntake whether it stops the intake clock; only the first one given in time does
 */
public record SupplementNotice(
    LocalDate issuedOn, PersonId by, List<MaterialCode> materials, boolean stopsIntake)
    implements ValueObject {
  public SupplementNotice {
    materials = List.copyOf(materials);
    if (materials.isEmpty())
      throw new IllegalArgumentException("a supplement notice names at least one material");
  }
}
