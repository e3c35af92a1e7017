package org.yimen.app.day;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.yimen.app.hall.HallFile;
import org.yimen.domain.deadline.ClockReading;
import org.yimen.domain.deadline.DayExplanation;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.ports.Yimen;
import org.yimen.ports.driven.Rulebooks;
import org.yimen.ports.driving.CaseReading;
import org.yimen.ports.journal.Entry;
import org.yimen.ports.wording.Language;
import org.yimen.ports.wording.Wording;

/**
 * One case told step by step, its date day by day, and a refused act with its article: what anyone
 * can check.
 */
public final class CaseStoryText {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final Wording ZH = Wording.of(Language.ZH);
  private static final Wording EN = Wording.of(Language.EN);

  private final Yimen yimen;
  private final HallFile hall;
  private final Rulebooks rulebooks;
  private final PrintWriter out;
  private final Properties words = words();

  public CaseStoryText(Yimen yimen, HallFile hall, Rulebooks rulebooks, PrintWriter out) {
    this.yimen = yimen;
    this.hall = hall;
    this.rulebooks = rulebooks;
    this.out = out;
  }

  /** Tells the case with the most steps among those that ran over several days. */
  public void tell() {
    Optional<CaseId> chosen = mostTelling();
    if (chosen.isEmpty()) return;
    CaseReading reading = yimen.enquiries().caseById(chosen.get()).orElseThrow();
    Provisions rules = rulebooks.version(reading.rulebook());
    out.println();
    out.printf(
        "一件办件的经过 One case, step by step · %s · %s · %s %s%n",
        reading.number(), reading.itemNameZh(), reading.label().zh(), reading.label().en());
    for (Entry entry : yimen.enquiries().journal(chosen.get())) step(entry, rules);
    out.println();
    out.println("为什么是这一天 Why this date");
    reading.clock().ifPresent(c -> ZH.clock().reading(c).forEach(line -> out.println("  " + line)));
    reading.clock().ifPresent(c -> EN.clock().reading(c).forEach(line -> out.println("  " + line)));
    reading.clock().ifPresent(c -> days(c, yimen.enquiries().days(chosen.get()), rules));
    out.printf("结果 Outcome: %s %s%n", ZH.word(reading.stage()), EN.word(reading.stage()));
    out.flush();
  }

  private void days(ClockReading clock, List<DayExplanation> all, Provisions rules) {
    DaysThatMatter days = DaysThatMatter.of(clock, all);
    out.println("  逐日 day by day");
    ZH.clock().days(days.listed(), rules).forEach(line -> out.println("    " + line));
    EN.clock().days(days.listed(), rules).forEach(line -> out.println("    " + line));
    days.restTo()
        .ifPresent(
            last ->
                out.printf(
                    "    法定时限此后至 %s 的日子从略 / days of the statutory limit from here to %s are left"
                        + " out%n",
                    last, last));
  }

  /** Shows a refused act in both languages. */
  public void refusal(String what, Outcome<?> outcome, Provisions rules) {
    out.println();
    out.println(what);
    ZH.lines(outcome.ruling(), rules).forEach(line -> out.println("  " + line));
    EN.lines(outcome.ruling(), rules).forEach(line -> out.println("  " + line));
    out.flush();
  }

  private void step(Entry entry, Provisions rules) {
    String[] word = words.getProperty(entry.eventName(), entry.eventName()).split(" \\| ", 2);
    Actor actor = entry.actor();
    out.printf(
        "  #%-5d %s  %s（%s%s）%s%n",
        entry.position(),
        TIME.format(entry.at().atZone(hall.centre().zone())),
        String.join(" ", word),
        ZH.word(actor.function().value()),
        actor.place().window().map(w -> "，" + w).orElse(""),
        articles(entry.clauses(), rules));
  }

  private static String articles(List<ClauseId> clauses, Provisions rules) {
    List<String> articles =
        clauses.stream()
            .map(c -> rules.clause(c).map(l -> l.articleZh()).orElse(c.value()))
            .distinct()
            .toList();
    return articles.isEmpty() ? "" : "  依据 " + String.join("；", articles);
  }

  /**
   * Of several such cases the one that began to wait first: it is the same one for the same day.
   */
  private Optional<CaseId> mostTelling() {
    record Candidate(CaseId id, Instant since, int steps) {}
    return yimen.journal().after(0, 100_000).stream()
        .filter(e -> e.eventName().equals("SupplementAsked") || e.eventName().equals("ActRefused"))
        .filter(e -> e.aggregate().type().equals("case"))
        .map(
            e -> {
              CaseId id = CaseId.of(e.aggregate().id());
              return new Candidate(id, e.at(), yimen.enquiries().journal(id).size());
            })
        .min(Comparator.comparingInt(Candidate::steps).reversed().thenComparing(Candidate::since))
        .map(Candidate::id)
        .or(this::anyAccepted);
  }

  private Optional<CaseId> anyAccepted() {
    return yimen.journal().after(0, 100_000).stream()
        .filter(e -> e.eventName().equals("CaseReviewed"))
        .map(e -> CaseId.of(e.aggregate().id()))
        .findFirst();
  }

  private static Properties words() {
    Properties words = new Properties();
    try (Reader in =
        new InputStreamReader(
            CaseStoryText.class.getResourceAsStream("/org/yimen/app/events.properties"),
            StandardCharsets.UTF_8)) {
      words.load(in);
      return words;
    } catch (IOException e) {
      throw new IllegalStateException("events.properties cannot be read", e);
    }
  }
}
