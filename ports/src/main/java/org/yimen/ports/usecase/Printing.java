package org.yimen.ports.usecase;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.yimen.domain.casework.Case;
import org.yimen.domain.document.PaperPrinted;
import org.yimen.domain.document.QueryCode;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.ports.driven.Secrets;
import org.yimen.ports.driven.Stores;
import org.yimen.ports.journal.AggregateRef;
import org.yimen.ports.journal.StateHash;
import org.yimen.ports.paper.CopyMark;
import org.yimen.ports.paper.Paper;

/** Gives papers of cases out; the journal tells who had which one printed. */
final class Printing {
  private static final String ACT = "print";

  private final Desk desk;
  private final Scenes scenes;
  private final Secrets secrets;

  Printing(Desk desk, Scenes scenes, Secrets secrets) {
    this.desk = desk;
    this.scenes = scenes;
    this.secrets = secrets;
  }

  Outcome<Paper> print(
      Actor by,
      CaseId caseId,
      Optional<String> number,
      CopyMark copy,
      BiFunction<Stores, Case, Optional<Paper>> made) {
    QueryCode code = DrawnCode.by(secrets);
    return desk.run(stores -> print(stores, by, caseId, number, copy, code, made));
  }

  private Outcome<Paper> print(
      Stores stores,
      Actor by,
      CaseId caseId,
      Optional<String> number,
      CopyMark copy,
      QueryCode code,
      BiFunction<Stores, Case, Optional<Paper>> made) {
    Optional<Case> known = stores.cases().find(caseId);
    Optional<Scene> scene = scenes.where(stores, by);
    if (known.isEmpty() || scene.isEmpty())
      return unknown(stores, by, DeskReason.CASE_UNKNOWN, caseId);
    Ruling may = scene.get().postedOfficer();
    if (may.isRefused()) return desk.refuse(scene.get(), ACT, may);
    Optional<Paper> paper = made.apply(stores, known.get());
    if (paper.isEmpty()) return unknown(stores, by, DeskReason.PAPER_UNKNOWN, caseId);
    if (stores.queryCodes().of(caseId).isEmpty()) {
      stores.queryCodes().keepIfNone(caseId, code);
      paper = made.apply(stores, known.get());
    }
    desk.journal(
        stores,
        scene.get().at(),
        by,
        new AggregateRef("papers", caseId.toString(), 1),
        List.of(
            new PaperPrinted(
                caseId, paper.orElseThrow().kind(), number, copy == CopyMark.DUPLICATE)),
        may,
        scene.get().rules().version(),
        StateHash.ZERO);
    return Outcome.granted(paper.orElseThrow());
  }

  private Outcome<Paper> unknown(Stores stores, Actor by, DeskReason why, CaseId caseId) {
    return desk.refuseUnknown(
        stores, by, ACT, Reason.of(why, HouseRule.UNKNOWN, Argument.id("case", caseId)));
  }
}
