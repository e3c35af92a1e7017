package org.yimen.domain.catalogue;

import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.yimen.domain.document.TextKind;
import org.yimen.domain.document.TextRules;

/**
 * One line of a fee schedule 收费标准.
 *
 * @param nameZh what is charged for
 * @param subject whether the form is charged for; forms are free (PLL-58.2)
 * @param amountInFen the amount in the smallest unit of the currency, more than 0
 * @param currency ISO code, {@code CNY}
 * @param ground the provision that allows it; empty where none is named
 */
public record FeeLine(
    String nameZh, Subject subject, long amountInFen, String currency, Optional<LegalBasis> ground)
    implements ValueObject {
  /** What a line charges for. */
  public enum Subject {
    /** 办理、工本. */
    SERVICE,
    /** 申请书格式文本. */
    FORM
  }

  public FeeLine {
    TextRules.require("nameZh", TextKind.NAME, nameZh);
    if (amountInFen < 1)
      throw new IllegalArgumentException("amountInFen must be 1 or more, was " + amountInFen);
    CurrencyUnit.of(currency);
  }

  /** The amount. */
  public Money amount() {
    return Money.ofMinor(CurrencyUnit.of(currency), amountInFen);
  }
}
