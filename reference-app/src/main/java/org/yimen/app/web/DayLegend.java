package org.yimen.app.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yimen.domain.deadline.ClockReading;
import org.yimen.domain.deadline.DayExplanation;
import org.yimen.domain.deadline.DayReason;
import org.yimen.domain.deadline.DeadlineProvisions;
import org.yimen.domain.deadline.LimitReading;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.ports.driving.CaseFile;
import org.yimen.ports.wording.Language;

/** Each kind of day that occurs, in words, with its clause or holiday notice. */
final class DayLegend {
  private final CaseFile file;
  private final Provisions rules;
  private final Speech speech;
  private final List<Line> lines = new ArrayList<>();

  /**
   * A kind of day.
   *
   * @param kind classes of its look
   * @param sample a number in it
   * @param text what it is
   * @param sources clauses, as links
   * @param notices holiday notices
   */
  record Line(
      String kind, String sample, String text, List<Source> sources, List<String> notices) {}

  /** A clause and where it can be read. */
  record Source(String article, String address) {}

  DayLegend(CaseFile file, Provisions rules, Speech speech) {
    this.file = file;
    this.rules = rules;
    this.speech = speech;
  }

  List<Line> of(List<DayExplanation> days, ClockReading clock) {
    Map<DayReason, Set<ClauseId>> clauses = new LinkedHashMap<>();
    Set<String> notices = new LinkedHashSet<>();
    Set<String> procedures = new LinkedHashSet<>();
    for (DayExplanation day : days) {
      DayReason reason = day.statute().reason();
      day.statute()
          .clause()
          .ifPresent(c -> clauses.computeIfAbsent(reason, r -> new LinkedHashSet<>()).add(c));
      if (reason == DayReason.HOLIDAY || reason == DayReason.MAKE_UP_DAY)
        day.note().notice().ifPresent(n -> notices.add("《" + n.titleZh() + "》"));
      day.statute().procedure().ifPresent(p -> procedures.add(speech.wording().word(p)));
    }
    line(clauses, DayReason.DAY_OF_ACCEPTANCE, "start", "0", "legend.start");
    line(clauses, DayReason.COUNTED, "counted", "1", "legend.counted");
    line(clauses, DayReason.CALENDAR_DAY, "counted", "1", "legend.calendar");
    line(clauses, DayReason.WEEKEND, "off", "", "legend.weekend");
    if (!notices.isEmpty())
      lines.add(new Line("off", "", speech.say("legend.holiday"), List.of(), List.copyOf(notices)));
    String named = String.join(speech.say("clock.comma"), procedures);
    line(clauses, DayReason.SUSPENDED, "out", "", "legend.out", named);
    line(clauses, DayReason.SUSPENDED_BY_SETTING, "out", "", "legend.out", named);
    line(clauses, DayReason.SUSPENSION_NOT_TOLD, "counted", "1", "legend.untold", named);
    line(clauses, DayReason.SUSPENSION_TOO_LATE, "counted", "1", "legend.tooLate", named);
    ends(clock);
    return List.copyOf(lines);
  }

  private void ends(ClockReading clock) {
    boolean joint = file.item().joint();
    file.state()
        .extension()
        .ifPresent(
            e ->
                lines.add(
                    new Line(
                        "counted ext",
                        "",
                        speech.say("legend.ext", e.workingDays(), speech.shortDay(e.approvedOn())),
                        List.of(
                            source(
                                rules
                                    .get(
                                        joint
                                            ? DeadlineProvisions.EXTENSION_JOINT
                                            : DeadlineProvisions.EXTENSION_SINGLE)
                                    .clause())),
                        List.of())));
    Optional<LimitReading> promise = clock.promise();
    promise.ifPresent(
        p ->
            lines.add(
                new Line(
                    "promise",
                    Integer.toString(p.limitDays()),
                    speech.say("legend.promise", speech.day(p.due())),
                    List.of(
                        new Source(
                            speech.say("legend.guide", file.item().number()),
                            "/guides/" + file.item().code().value())),
                    List.of())));
    lines.add(
        new Line(
            "statute",
            Integer.toString(clock.statute().limitDays()),
            speech.say("legend.statute", speech.day(clock.statute().due())),
            List.of(source(CaseGround.ground(file, rules))),
            List.of()));
  }

  private void line(
      Map<DayReason, Set<ClauseId>> clauses,
      DayReason reason,
      String kind,
      String sample,
      String key,
      Object... values) {
    Set<ClauseId> resting = clauses.get(reason);
    if (resting != null)
      lines.add(
          new Line(
              kind,
              sample,
              speech.say(key, values),
              resting.stream().map(this::source).toList(),
              List.of()));
  }

  private Source source(ClauseId id) {
    String article =
        rules
            .clause(id)
            .map(c -> speech.language() == Language.ZH ? c.articleZh() : c.articleEn())
            .orElse(id.value());
    return new Source(article, "/clauses/" + id.value());
  }
}
