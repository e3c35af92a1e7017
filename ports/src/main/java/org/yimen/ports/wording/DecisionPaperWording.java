package org.yimen.ports.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yimen.domain.casework.Decision;
import org.yimen.domain.casework.Ground;
import org.yimen.ports.paper.DecisionPaper;
import org.yimen.ports.paper.TrackingSheet;
import org.yimen.ports.paper.TrackingSheet.OfItem;
import org.yimen.ports.paper.TrackingSheet.Own;
import org.yimen.ports.paper.TrackingSheet.Step;
import org.yimen.ports.paper.TrackingSheet.StepLine;
import org.yimen.ports.wording.WordedPaper.Row;

/** Words for decisions and for the sheet that goes with the file on its way there. */
record DecisionPaperWording(PaperWording words) {
  private CasePaperParts parts() {
    return new CasePaperParts(words);
  }

  PaperDraft decision(DecisionPaper paper) {
    Decision decision = paper.decision();
    Map<String, String> about = parts().about(paper.head());
    about.put("accepted", words.day(paper.accepted()));
    String ending = paper.licence() ? "" : ".other";
    PaperDraft draft =
        parts()
            .addressed(paper, paper.head())
            .opens(
                words.say(
                    (decision.granted() ? "decision.grant" : "decision.refuse") + ending, about));
    if (decision.granted()) granted(draft, paper);
    else draft.section(words.say("decision.grounds"), grounds(decision.grounds()));
    parts().remedies(draft, paper.head().remedies());
    parts().contacts(draft, paper.head(), "contact.complaint");
    parts().signedAndSealed(draft, paper.head(), false);
    parts().foot(draft, paper.head());
    return draft;
  }

  private void granted(PaperDraft draft, DecisionPaper paper) {
    paper.result().ifPresent(r -> draft.section(words.say("decision.result"), List.of(r)));
    paper
        .deliverBy()
        .ifPresent(
            day ->
                draft.section(
                    words.say("decision.delivery"),
                    List.of(words.say("decision.deliverBy", Map.of("day", words.weekday(day))))));
  }

  private List<String> grounds(List<Ground> grounds) {
    return IntStream.range(0, grounds.size())
        .mapToObj(
            i ->
                words.say(
                    "decision.reason",
                    Map.of(
                        "no", Integer.toString(i + 1),
                        "reason", words.word("ground", grounds.get(i).code()),
                        "basis", grounds.get(i).basis())))
        .toList();
  }

  PaperDraft tracking(TrackingSheet paper) {
    PaperDraft draft = parts().headed(paper, paper.head());
    draft.grid(
        "facts",
        List.of(),
        List.of(
            PaperDraft.row(words.say("track.item"), words.name(paper.head().item())),
            PaperDraft.row(words.say("track.applicant"), paper.head().to().orElse("")),
            PaperDraft.row(words.say("track.department"), words.name(paper.head().department())),
            PaperDraft.row(words.say("track.accepted"), words.weekday(paper.accepted()))),
        Optional.empty());
    parts().limits(draft, paper.clock(), Optional.empty());
    draft.grid(
        "steps",
        List.of(
            words.say("track.step"),
            words.say("track.handler"),
            words.say("track.received"),
            words.say("track.due"),
            words.say("track.done"),
            words.say("track.opinion")),
        paper.steps().stream().map(this::step).toList(),
        Optional.of(words.say("track.note")));
    draft.foot(words.say("track.printed", Map.of("day", words.day(paper.clock().today()))));
    return draft;
  }

  private Row step(StepLine line) {
    return PaperDraft.row(
        name(line.step()),
        line.handler().orElse(""),
        day(line.received()),
        day(line.due()),
        day(line.done()),
        line.favourable()
            .map(yes -> words.say(yes ? "track.favourable" : "track.unfavourable"))
            .orElse(""));
  }

  private String name(Step step) {
    return step instanceof OfItem own ? own.nameZh() : words.say("step." + ((Own) step).code());
  }

  private String day(Optional<LocalDate> day) {
    return day.map(words::shortDay).orElse("");
  }
}
