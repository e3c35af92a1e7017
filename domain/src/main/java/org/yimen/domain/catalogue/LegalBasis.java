package org.yimen.domain.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.document.TextKind;
import org.yimen.domain.document.TextRules;

/**
 * A legal basis 依据 of an item or a fee.
 *
 * @param kind its rank
 * @param titleZh title of the law or document
 * @param article which article
 * @param text the words of the article
 * @param edition day of the edition that is meant; empty where the latest one is (HUN-2a)
 */
public record LegalBasis(
    BasisKind kind, String titleZh, String article, String text, Optional<LocalDate> edition)
    implements ValueObject {
  public LegalBasis {
    TextRules.require("titleZh", TextKind.NAME, titleZh);
    TextRules.require("article", TextKind.NAME, article);
    TextRules.require("text", TextKind.TEXT, text);
  }

  /** Whether a fee for a licence may rest on it: a statute or an administrative regulation. */
  boolean mayGroundLicenceFee() {
    return kind == BasisKind.STATUTE || kind == BasisKind.ADMINISTRATIVE_REGULATION;
  }
}
