package org.yimen.ports.paper;

import org.yimen.domain.casework.NonAcceptance;
import org.yimen.domain.document.PaperKind;

/**
 * That an application is not accepted 不予受理通知书, and why (PLL-32b, PLL-32.1, PLL-32.2).
 *
 * @param head what every paper of a case says
 * @param why ground, basis, and the right authority where it is another
 */
public record NonAcceptanceCertificate(CaseHead head, NonAcceptance why) implements Paper {
  /**
   * @throws IllegalArgumentException if no basis is cited (JIN-28.4)
   */
  public NonAcceptanceCertificate {
    if (why.basis().isBlank())
      throw new IllegalArgumentException("a certificate of non-acceptance cites its basis");
  }

  @Override
  public PaperKind kind() {
    return PaperKind.NON_ACCEPTANCE_CERTIFICATE;
  }

  @Override
  public <T> T show(Reader<T> reader) {
    return reader.nonAcceptance(this);
  }
}
