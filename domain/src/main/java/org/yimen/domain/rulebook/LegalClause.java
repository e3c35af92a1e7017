package org.yimen.domain.rulebook;

import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.ids.ClauseId;

/**
 * A clause 条款 of a law, a regulation, a standard, or a house rule.
 *
 * @param id its identifier in the register, such as {@code PLL-42.1a}
 * @param articleZh where it stands, such as 《行政许可法》第四十二条第一款
 * @param articleEn the same in English
 * @param phraseZh a short literal phrase of it
 * @param paraphraseEn what it demands, in English of our own
 * @param status what this software does about it
 */
public record LegalClause(
    ClauseId id,
    String articleZh,
    String articleEn,
    String phraseZh,
    String paraphraseEn,
    ClauseStatus status)
    implements ValueObject {}
