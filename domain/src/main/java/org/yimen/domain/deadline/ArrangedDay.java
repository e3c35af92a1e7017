package org.yimen.domain.deadline;

import java.time.LocalDate;
import org.jmolecules.ddd.types.ValueObject;

/**
 * One day that an official arrangement names.
 *
 * @param day which day
 * @param off {@code true} for a day off 放假, {@code false} for a working day 上班
 * @param nameZh the festival for which it was arranged
 * @param nameEn the same in English
 */
public record ArrangedDay(LocalDate day, boolean off, String nameZh, String nameEn)
    implements ValueObject {
  public ArrangedDay {
    if (nameZh.isBlank() || nameEn.isBlank())
      throw new IllegalArgumentException("an arranged day names its festival: " + day);
  }
}
