package org.yimen.domain.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yimen.domain.deadline.Extension;
import org.yimen.domain.deadline.Suspension;
import org.yimen.domain.document.PaperKind;

/** The next version of a case while one command writes it. Lives within one method. */
final class CaseDraft {
  private final CaseState old;
  boolean declared;
  Stage stage;
  List<MaterialMark> materials;
  final List<SupplementNotice> notices;
  Optional<Acceptance> acceptance;
  List<Suspension> suspensions;
  Optional<Extension> extension;
  Optional<Opinion> opinion;
  Optional<Decision> decision;
  Optional<NonAcceptance> nonAcceptance;
  Optional<LocalDate> ready;
  Optional<Delivery> delivery;
  Optional<LocalDate> ended;
  final List<IssuedPaper> papers;

  CaseDraft(CaseState old) {
    this.old = old;
    declared = old.declared();
    stage = old.stage();
    materials = old.materials();
    notices = new ArrayList<>(old.notices());
    acceptance = old.acceptance();
    suspensions = old.suspensions();
    extension = old.extension();
    opinion = old.opinion();
    decision = old.decision();
    nonAcceptance = old.nonAcceptance();
    ready = old.ready();
    delivery = old.delivery();
    ended = old.ended();
    papers = new ArrayList<>(old.papers());
  }

  /** Issues a paper; its number is the case's number and its place among the case's papers. */
  IssuedPaper issue(PaperKind kind, LocalDate day) {
    IssuedPaper paper =
        new IssuedPaper(kind, old.number() + "-" + (papers.size() + 1), day, Optional.empty());
    papers.add(paper);
    return paper;
  }

  CaseState state() {
    return new CaseState(
        old.form(),
        old.id(),
        old.version() + 1,
        old.number(),
        old.centre(),
        old.hall(),
        old.item(),
        old.itemVersion(),
        old.parties(),
        declared,
        old.urgent(),
        stage,
        old.handedIn(),
        old.received(),
        materials,
        notices,
        acceptance,
        suspensions,
        extension,
        opinion,
        decision,
        nonAcceptance,
        ready,
        delivery,
        ended,
        papers);
  }
}
