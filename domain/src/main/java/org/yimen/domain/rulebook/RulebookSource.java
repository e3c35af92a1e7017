package org.yimen.domain.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.ids.RulebookId;

/**
 * What one rulebook file says 规则集文件: one regulation in the edition of one effective date. Only its
 * form is known to be right; {@link RulebookReader} asks whether it makes sense.
 *
 * @param file name of the file, for faults
 * @param id the rulebook; its editions share it
 * @param nameZh 名称
 * @param nameEn name in English
 * @param level how near to the hall
 * @param scope for which items it speaks
 * @param over the rulebook that lies directly below, empty for the lowest
 * @param issuerZh 发布机关
 * @param issuerEn issuer in English
 * @param issued day of issue
 * @param effective day from which it applies, empty where the text names none: then the day of
 *     issue applies and is marked as a default (MXH-0)
 * @param clauses its clauses, in the order of the file
 * @param settings what they set
 * @param softens what it takes less strictly from the layers below
 * @param line line of the head of the file, from 1
 */
public record RulebookSource(
    String file,
    RulebookId id,
    String nameZh,
    String nameEn,
    RulebookLevel level,
    RulebookScope scope,
    Optional<RulebookId> over,
    String issuerZh,
    String issuerEn,
    LocalDate issued,
    Optional<LocalDate> effective,
    List<SourceClause> clauses,
    List<SourceSetting> settings,
    List<Softening> softens,
    int line)
    implements ValueObject {
  public RulebookSource {
    clauses = List.copyOf(clauses);
    settings = List.copyOf(settings);
    softens = List.copyOf(softens);
  }

  /** The day from which it applies. */
  public LocalDate effectiveFrom() {
    return effective.orElse(issued);
  }

  /** Whether the text names no day of commencement, so that the day of issue applies. */
  public boolean effectiveByDefault() {
    return effective.isEmpty();
  }

  /** The rulebook with its date, {@code hunan@2009-02-24}. */
  public String edition() {
    return id + "@" + effectiveFrom();
  }

  Optional<SourceClause> clause(ClauseId clause) {
    return clauses.stream().filter(c -> c.clause().id().equals(clause)).findFirst();
  }
}
