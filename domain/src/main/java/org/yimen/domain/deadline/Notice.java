package org.yimen.domain.deadline;

import java.time.LocalDate;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;

/**
 * The notice 通知 or rule on which a day off rests.
 *
 * @param titleZh its title
 * @param number its number 发文字号, if known
 * @param issuedOn the day it bears 成文日期, if known
 * @param source where it can be read, as text; may be blank
 */
public record Notice(
    String titleZh, Optional<String> number, Optional<LocalDate> issuedOn, String source)
    implements ValueObject {
  public Notice {
    if (titleZh.isBlank()) throw new IllegalArgumentException("a notice has a title");
  }
}
