package org.yimen.ports.paper;

import java.time.LocalDate;
import java.util.List;
import org.yimen.domain.deadline.ClockReading;
import org.yimen.domain.document.PaperKind;

/**
 * That an application is accepted: the promise slip 承诺受理通知书 of a case with a promised day
 * (HUN-6.6.4b), the certificate of acceptance 受理通知书 of every other (PLL-32b).
 *
 * @param kind which of the two
 * @param head what every paper of a case says
 * @param accepted day of acceptance
 * @param bySilence accepted because nobody asked for anything in time (PLL-32.4b)
 * @param materials what was received
 * @param clock both limits as they stood on that day; later events do not change a paper
 * @param startDayCounted whether the day of acceptance is day 1
 * @param makeUpDays days off that are worked until the last day of a limit
 */
public record AcceptancePaper(
    PaperKind kind,
    CaseHead head,
    LocalDate accepted,
    boolean bySilence,
    List<MaterialLine> materials,
    ClockReading clock,
    boolean startDayCounted,
    List<LocalDate> makeUpDays)
    implements Paper {
  /**
   * @throws IllegalArgumentException if the kind is another, or a promise slip promises nothing
   */
  public AcceptancePaper {
    materials = List.copyOf(materials);
    makeUpDays = List.copyOf(makeUpDays);
    if (kind != PaperKind.PROMISE_SLIP && kind != PaperKind.ACCEPTANCE_CERTIFICATE)
      throw new IllegalArgumentException(kind + " is no paper of acceptance");
    if (kind == PaperKind.PROMISE_SLIP && clock.promise().isEmpty())
      throw new IllegalArgumentException("a promise slip promises a day");
  }

  @Override
  public <T> T show(Reader<T> reader) {
    return reader.acceptance(this);
  }
}
