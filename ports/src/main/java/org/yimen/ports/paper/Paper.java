package org.yimen.ports.paper;

import org.yimen.domain.document.PaperKind;

/** A paper 文书, typed by what it says. Immutable. */
public sealed interface Paper
    permits TicketSlip,
        AcceptancePaper,
        OneTimeNotice,
        NonAcceptanceCertificate,
        DecisionPaper,
        TrackingSheet,
        GuideSheet {
  /** Which kind. */
  PaperKind kind();

  /** Shows it to a reader: one method for each type, so that none is forgotten. */
  <T> T show(Reader<T> reader);

  /** Reads papers of every type. */
  interface Reader<T> {
    T ticket(TicketSlip paper);

    T acceptance(AcceptancePaper paper);

    T notice(OneTimeNotice paper);

    T nonAcceptance(NonAcceptanceCertificate paper);

    T decision(DecisionPaper paper);

    T tracking(TrackingSheet paper);

    T guide(GuideSheet paper);
  }
}
