package org.yimen.domain.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.document.PaperKind;

/**
 * A paper 文书 of the case.
 *
 * @param kind which paper
 * @param number its visible number: the case's number with the paper's place in it
 * @param issuedOn its date
 * @param handedOverOn the day it was handed over; paper, code on the screen and message all count
 */
public record IssuedPaper(
    PaperKind kind, String number, LocalDate issuedOn, Optional<LocalDate> handedOverOn)
    implements ValueObject {
  IssuedPaper handedOver(LocalDate day) {
    return new IssuedPaper(kind, number, issuedOn, Optional.of(day));
  }
}
