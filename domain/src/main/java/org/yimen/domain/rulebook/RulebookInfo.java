package org.yimen.domain.rulebook;

import java.time.LocalDate;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.ids.RulebookId;

/**
 * One loaded edition of a rulebook, for lists.
 *
 * @param id the rulebook
 * @param nameZh 名称
 * @param nameEn name in English
 * @param level how near to the hall
 * @param over the rulebook below, empty for the lowest
 * @param issuerZh 发布机关
 * @param issuerEn issuer in English
 * @param issued day of issue
 * @param effectiveFrom first day on which it applies
 * @param effectiveByDefault whether the text names no such day (MXH-0)
 * @param clauses how many clauses it holds
 * @param enforced how many of them a room enforces
 * @param file the file it came from
 */
public record RulebookInfo(
    RulebookId id,
    String nameZh,
    String nameEn,
    RulebookLevel level,
    Optional<RulebookId> over,
    String issuerZh,
    String issuerEn,
    LocalDate issued,
    LocalDate effectiveFrom,
    boolean effectiveByDefault,
    int clauses,
    int enforced,
    String file)
    implements ValueObject {
  static RulebookInfo of(RulebookSource s) {
    return new RulebookInfo(
        s.id(),
        s.nameZh(),
        s.nameEn(),
        s.level(),
        s.over(),
        s.issuerZh(),
        s.issuerEn(),
        s.issued(),
        s.effectiveFrom(),
        s.effectiveByDefault(),
        s.clauses().size(),
        (int)
            s.clauses().stream().filter(c -> c.clause().status() == ClauseStatus.ENFORCED).count(),
        s.file());
  }

  /** The rulebook with its date, {@code hunan@2009-02-24}. */
  public String edition() {
    return id + "@" + effectiveFrom;
  }
}
