package org.yimen.ports.wording;

import org.yimen.ports.paper.AcceptancePaper;
import org.yimen.ports.paper.DecisionPaper;
import org.yimen.ports.paper.GuideSheet;
import org.yimen.ports.paper.NonAcceptanceCertificate;
import org.yimen.ports.paper.OneTimeNotice;
import org.yimen.ports.paper.Paper;
import org.yimen.ports.paper.TicketSlip;
import org.yimen.ports.paper.TrackingSheet;

/** Gives each type of paper to those who have the words for it. */
record WordingReader(PaperWording words) implements Paper.Reader<PaperDraft> {
  @Override
  public PaperDraft ticket(TicketSlip paper) {
    return new HallPaperWording(words).ticket(paper);
  }

  @Override
  public PaperDraft acceptance(AcceptancePaper paper) {
    return new IntakePaperWording(words).acceptance(paper);
  }

  @Override
  public PaperDraft notice(OneTimeNotice paper) {
    return new IntakePaperWording(words).notice(paper);
  }

  @Override
  public PaperDraft nonAcceptance(NonAcceptanceCertificate paper) {
    return new IntakePaperWording(words).nonAcceptance(paper);
  }

  @Override
  public PaperDraft decision(DecisionPaper paper) {
    return new DecisionPaperWording(words).decision(paper);
  }

  @Override
  public PaperDraft tracking(TrackingSheet paper) {
    return new DecisionPaperWording(words).tracking(paper);
  }

  @Override
  public PaperDraft guide(GuideSheet paper) {
    return new HallPaperWording(words).guide(paper);
  }
}
