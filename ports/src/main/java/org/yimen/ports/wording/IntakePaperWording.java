package org.yimen.ports.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yimen.domain.catalogue.Material;
import org.yimen.ports.paper.AcceptancePaper;
import org.yimen.ports.paper.MaterialLine;
import org.yimen.ports.paper.NonAcceptanceCertificate;
import org.yimen.ports.paper.OneTimeNotice;

/** Words for what comes of an intake: accepted, to be supplemented, not accepted. */
record IntakePaperWording(PaperWording words) {
  private CasePaperParts parts() {
    return new CasePaperParts(words);
  }

  PaperDraft acceptance(AcceptancePaper paper) {
    Map<String, String> about = parts().about(paper.head());
    about.put("accepted", words.day(paper.accepted()));
    PaperDraft draft =
        parts()
            .addressed(paper, paper.head())
            .opens(words.say(paper.bySilence() ? "accepted.silence" : "accepted.complete", about))
            .opens(words.say("accepted.by", about));
    materials(draft, paper.materials());
    parts().limits(draft, paper.clock(), Optional.of(counting(paper)));
    parts().contacts(draft, paper.head(), "contact.complaint.late");
    parts().signedAndSealed(draft, paper.head(), true);
    parts().foot(draft, paper.head());
    return draft;
  }

  private void materials(PaperDraft draft, List<MaterialLine> materials) {
    if (materials.isEmpty()) return;
    draft.grid(
        "materials",
        List.of(words.say("grid.no"), words.say("materials.received"), words.say("materials.form")),
        IntStream.range(0, materials.size())
            .mapToObj(
                i ->
                    PaperDraft.row(
                        Integer.toString(i + 1),
                        materials.get(i).nameZh(),
                        words.word(materials.get(i).presence())))
            .toList(),
        Optional.empty());
  }

  private String counting(AcceptancePaper paper) {
    List<String> notes = new ArrayList<>();
    notes.add(words.say(paper.startDayCounted() ? "count.start" : "count.afterStart"));
    notes.add(words.say("count.holidays"));
    if (!paper.makeUpDays().isEmpty())
      notes.add(
          words.say(
              "count.makeUp",
              Map.of(
                  "days",
                  paper.makeUpDays().stream()
                      .map(words::dayInLine)
                      .collect(Collectors.joining(words.say("count.comma"))))));
    return words.say(
        "count.note", Map.of("notes", String.join(words.say("count.separator"), notes)));
  }

  PaperDraft notice(OneTimeNotice paper) {
    PaperDraft draft =
        parts()
            .addressed(paper, paper.head())
            .opens(words.say("notice.opening", parts().about(paper.head())));
    List<Material> asked = paper.materials();
    draft.grid(
        "missing",
        List.of(
            words.say("grid.no"),
            words.say("missing.material"),
            words.say("missing.asked"),
            words.say("missing.originals"),
            words.say("missing.copies")),
        IntStream.range(0, asked.size())
            .mapToObj(
                i ->
                    PaperDraft.row(
                        Integer.toString(i + 1),
                        asked.get(i).nameZh(),
                        asked.get(i).specification(),
                        CasePaperParts.count(asked.get(i).originals()),
                        CasePaperParts.count(asked.get(i).copies())))
            .toList(),
        Optional.empty());
    draft.closes(words.say("notice.whole"));
    draft.closes(words.say(paper.stopsIntake() ? "notice.effect" : "notice.noEffect"));
    parts().contacts(draft, paper.head(), "contact.complaint");
    parts().signedAndSealed(draft, paper.head(), true);
    parts().foot(draft, paper.head());
    return draft;
  }

  PaperDraft nonAcceptance(NonAcceptanceCertificate paper) {
    PaperDraft draft =
        parts()
            .addressed(paper, paper.head())
            .opens(words.say("declined.opening", parts().about(paper.head())))
            .section(words.say("declined.ground"), List.of(words.heading(paper.why().ground())))
            .section(words.say("declined.basis"), List.of(paper.why().basis()));
    paper
        .why()
        .directedTo()
        .ifPresent(
            authority ->
                draft.section(
                    words.say("declined.directed"),
                    List.of(words.say("declined.turnTo", Map.of("authority", authority)))));
    parts().remedies(draft, paper.head().remedies());
    parts().contacts(draft, paper.head(), "contact.complaint");
    parts().signedAndSealed(draft, paper.head(), true);
    parts().foot(draft, paper.head());
    return draft;
  }
}
