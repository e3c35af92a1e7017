package org.yimen.ports.paper;

import java.time.LocalDate;
import java.util.Optional;
import org.yimen.domain.casework.Decision;
import org.yimen.domain.document.PaperKind;

/**
 * The written decision 决定书: granted, or refused with reasons and remedies (PLL-38).
 *
 * @param head what every paper of a case says; the remedies are those of the decision
 * @param accepted day of acceptance
 * @param decision the decision
 * @param licence whether the item is a licence 行政许可
 * @param result what the applicant gets
 * @param deliverBy last day for the delivery (PLL-44), where a rule sets one
 */
public record DecisionPaper(
    CaseHead head,
    LocalDate accepted,
    Decision decision,
    boolean licence,
    Optional<String> result,
    Optional<LocalDate> deliverBy)
    implements Paper {
  @Override
  public PaperKind kind() {
    return decision.granted() ? PaperKind.DECISION_GRANT : PaperKind.DECISION_REFUSAL;
  }

  @Override
  public <T> T show(Reader<T> reader) {
    return reader.decision(this);
  }
}
