package org.yimen.rulebook.jackson;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.yimen.domain.casework.Basis;
import org.yimen.domain.casework.Case;
import org.yimen.domain.casework.Delivery;
import org.yimen.domain.casework.Ground;
import org.yimen.domain.casework.MaterialMark;
import org.yimen.domain.casework.NonAcceptance;
import org.yimen.domain.casework.NonAcceptanceGround;
import org.yimen.domain.casework.Submission;
import org.yimen.domain.catalogue.ItemVersion;
import org.yimen.domain.catalogue.ItemVersionBuilder;
import org.yimen.domain.catalogue.Remedy;
import org.yimen.domain.catalogue.SampleItems;
import org.yimen.domain.catalogue.Step;
import org.yimen.domain.catalogue.StepKind;
import org.yimen.domain.deadline.DayExplanation;
import org.yimen.domain.deadline.DayRules;
import org.yimen.domain.deadline.Suspension;
import org.yimen.domain.deadline.SuspensionKind;
import org.yimen.domain.deadline.WorkingCalendar;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.CentreId;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.ids.DocumentId;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.MandateId;
import org.yimen.domain.ids.MaterialCode;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.Place;
import org.yimen.domain.ids.PostingId;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.person.Agent;
import org.yimen.domain.person.Applicant;
import org.yimen.domain.person.ApplicantKind;
import org.yimen.domain.person.Parties;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.staff.Functions;
import org.yimen.domain.staff.MandateState;
import org.yimen.domain.staff.Period;
import org.yimen.domain.staff.PostingState;
import org.yimen.domain.staff.Standing;

/**
 * A case handled wrongly wherever it can be, then rightly, under any rulebook: every ruling is kept
 * under a name. Monday 4 March 2024 is the day of hand-in; only weekends are days off.
 */
final class ForeignCase {
  private static final WorkingCalendar CALENDAR = WorkingCalendar.weekendsOnly(2023, 2025);
  private static final HallId HALL = new HallId("H");
  private static final Place WINDOW = Place.at(HALL, new WindowId("W"));
  private static final Actor CLERK = actor(1, Functions.WINDOW_CLERK, WINDOW);
  private static final Actor REVIEWER = actor(2, Functions.REVIEWER, Place.in(HALL));
  private static final Actor SIGNER = actor(3, Functions.DEPARTMENT_LEADER, Place.in(HALL));
  private static final Actor HEAD = actor(4, Functions.HEAD_OF_AUTHORITY, Place.in(HALL));
  private static final Actor SYSTEM = actor(9, Functions.SYSTEM, Place.in(HALL));
  private static final PersonId APPLICANT = new PersonId(new UUID(0, 21));
  private static final Parties ALONE = Parties.of(new Applicant(APPLICANT, ApplicantKind.CITIZEN));
  private static final Parties BY_AGENT =
      new Parties(
          new Applicant(APPLICANT, ApplicantKind.CITIZEN),
          Optional.of(new Agent(new PersonId(new UUID(0, 22)), new DocumentId(new UUID(7, 1)))));
  private static final Ground NOT_MET = new Ground("CONDITION_NOT_MET", "§ 4");
  private static final Remedy COURT = new Remedy(Remedy.Kind.LITIGATION, "Court", "30 days");
  private static final Remedy REVIEW = new Remedy(Remedy.Kind.RECONSIDERATION, "Board", "30 days");

  private final Provisions rules;
  private final ItemVersion item;
  private final Map<String, Ruling> rulings = new LinkedHashMap<>();

  ForeignCase(Provisions rules, ItemVersionBuilder item) {
    this.rules = rules;
    this.item =
        item.reviewedAndVerified(true)
            .steps(List.of(new Step(StepKind.SITE_SURVEY, "Survey", false, Optional.empty())))
            .build();
  }

  /** Goes through everything; the days of the explained clock. */
  List<DayExplanation> run() {
    intake();
    refusals();
    Case accepted = accepted("2024-03-04T10:00");
    limits(accepted);
    decision(accepted);
    DayRules days = basis(CLERK).days();
    List<Suspension> taken =
        Stream.of(SuspensionKind.SURVEY, SuspensionKind.HEARING)
            .filter(kind -> days.excluding(kind).isPresent())
            .map(kind -> procedure(kind, true))
            .toList();
    return accepted
        .clock(days.rules())
        .orElseThrow()
        .withSuspensions(taken)
        .explain(days, LocalDate.of(2024, 3, 6));
  }

  Map<String, Ruling> rulings() {
    return rulings;
  }

  /** The clauses of one ruling. */
  List<String> clauses(String name) {
    return Objects.requireNonNull(rulings.get(name), name).clauses().stream()
        .map(ClauseId::value)
        .toList();
  }

  boolean refused(String name) {
    return Objects.requireNonNull(rulings.get(name), name).isRefused();
  }

  private void intake() {
    keep("hand in", submit(ALONE, List.of(), "2024-03-04T10:00"));
    keep("hand in, unknown material", submit(ALONE, marks("M9"), "2024-03-04T10:00"));
    ItemVersion inPerson = item.toBuilder().inPersonClause(new ClauseId("ACT-8")).build();
    keep("hand in by agent", submit(BY_AGENT, List.of(), inPerson, "2024-03-04T10:00"));
    Case open = submitted(marks("M1", "M2", "M3"));
    keep("notice of complete", open.notifySupplement(CLERK, at(4), codes("M1", "M4", "M5"), b()));
    keep("notice of unknown", open.notifySupplement(CLERK, at(4), codes("M4", "M5", "M9"), b()));
    keep("notice of half", open.notifySupplement(CLERK, at(4), codes("M4"), b()));
    keep("late notice", open.notifySupplement(CLERK, at(20), codes("M4", "M5"), b()));
    Case told = done(keep("notice", open.notifySupplement(CLERK, at(4), codes("M4", "M5"), b())));
    keep("second notice", told.notifySupplement(CLERK, at(5), codes("M4", "M5"), b()));
    keep("needless notice", complete().notifySupplement(CLERK, at(4), codes("M1"), b()));
    keep("accept incomplete", open.accept(CLERK, at(4), b()));
    keep("silence too early", open.acceptBySilence(SYSTEM, at(5), basis(SYSTEM)));
    keep("silence", open.acceptBySilence(SYSTEM, at(20), basis(SYSTEM)));
    keep("silence by clerk", open.acceptBySilence(CLERK, at(20), b()));
  }

  private void refusals() {
    Case complete = complete();
    for (NonAcceptanceGround ground : NonAcceptanceGround.values()) {
      NonAcceptance bare = new NonAcceptance(ground, "", Optional.empty());
      NonAcceptance full = new NonAcceptance(ground, "§ 1", Optional.of("Water Board"));
      keep("decline bare " + ground, complete.decline(CLERK, at(4), bare, b()));
      keep("decline " + ground, complete.decline(CLERK, at(4), full, b()));
      keep("decline open " + ground, submitted(List.of()).decline(CLERK, at(4), full, b()));
    }
    Actor outside = new Actor(CLERK.person(), CLERK.function(), Place.OUTSIDE, Optional.empty());
    keep("accept outside", complete.accept(outside, at(4), b()));
    keep("accept by signer", complete.accept(SIGNER, at(4), basis(SIGNER)));
  }

  private void limits(Case accepted) {
    keep("extend untold", accepted.extend(HEAD, at(5), 5, true, false, basis(HEAD)));
    keep("extend too long", accepted.extend(HEAD, at(5), 99, true, true, basis(HEAD)));
    keep("extend", accepted.extend(HEAD, at(5), 5, true, true, basis(HEAD)));
    for (SuspensionKind kind : SuspensionKind.values())
      for (boolean told : List.of(true, false))
        keep(
            "suspend " + kind + (told ? "" : " untold"),
            accepted.suspend(REVIEWER, at(5), procedure(kind, told), basis(REVIEWER)));
    keep(
        "resume",
        accepted.resume(REVIEWER, at(6), SuspensionKind.SURVEY, march(6), basis(REVIEWER)));
  }

  private void decision(Case accepted) {
    List<PersonId> three = List.of(HEAD.person(), CLERK.person());
    keep("decide unreviewed", accepted.approve(SIGNER, at(6), basis(SIGNER)));
    keep("review alone", accepted.review(REVIEWER, at(6), true, List.of(), basis(REVIEWER)));
    Case reviewed =
        done(keep("review", accepted.review(REVIEWER, at(6), true, three, basis(REVIEWER))));
    Actor same = new Actor(REVIEWER.person(), SIGNER.function(), SIGNER.place(), Optional.empty());
    keep("decide by reviewer", reviewed.approve(same, at(7), basis(same)));
    keep("refuse bare", reviewed.refuse(SIGNER, at(7), List.of(), List.of(), basis(SIGNER)));
    keep(
        "refuse without remedies",
        reviewed.refuse(SIGNER, at(7), List.of(NOT_MET), List.of(), basis(SIGNER)));
    keep(
        "refuse",
        reviewed.refuse(SIGNER, at(7), List.of(NOT_MET), List.of(COURT, REVIEW), basis(SIGNER)));
    Case decided = done(keep("approve", reviewed.approve(SIGNER, at(7), basis(SIGNER))));
    keep("lay ready twice", decided.layReady(CLERK, at(8), b()));
    keep("visit", decided.mayFinishVisit(b()));
    PersonId stranger = new PersonId(new UUID(0, 77));
    keep("deliver to stranger", decided.mayDeliver(CLERK, at(8), stranger, b()));
    Case delivered =
        done(
            keep("deliver", decided.deliver(CLERK, at(8), Delivery.Manner.WINDOW, APPLICANT, b())));
    keep("close owing", delivered.close(CLERK, at(8), b()));
    Case handed = done(keep("hand over", delivered.handOver(CLERK, at(8), "N-1-1", b())));
    keep("close", handed.close(CLERK, at(8), b()));
  }

  private Case accepted(String at) {
    return done(keep("accept", complete().accept(CLERK, instant(at), b())));
  }

  private Case complete() {
    return submitted(marks("M1", "M2", "M3", "M4", "M5"));
  }

  private Case submitted(List<MaterialMark> marks) {
    return done(submit(ALONE, marks, "2024-03-04T10:00"));
  }

  private Outcome<Case> submit(Parties parties, List<MaterialMark> marks, String at) {
    return submit(parties, marks, item, at);
  }

  private Outcome<Case> submit(
      Parties parties, List<MaterialMark> marks, ItemVersion version, String at) {
    Submission submission =
        new Submission(
            new CaseId(new UUID(5, 1)),
            "N-1",
            new CentreId("C"),
            HALL,
            parties,
            marks,
            true,
            false,
            Ruling.granted());
    Basis basis = new Basis(rules, version, CALENDAR, ZoneOffset.UTC, standing(CLERK));
    return Case.submit(submission, CLERK, instant(at), basis);
  }

  private Basis b() {
    return basis(CLERK);
  }

  private Basis basis(Actor by) {
    return new Basis(rules, item, CALENDAR, ZoneOffset.UTC, standing(by));
  }

  private Outcome<Case> keep(String name, Outcome<Case> outcome) {
    keep(name, outcome.ruling());
    return outcome;
  }

  private void keep(String name, Ruling ruling) {
    if (rulings.put(name, ruling) != null) throw new AssertionError("twice: " + name);
  }

  private static Case done(Outcome<Case> outcome) {
    return outcome.fold(
        Outcome.Granted::state,
        r -> {
          throw new AssertionError("refused: " + r.ruling());
        });
  }

  private static Suspension procedure(SuspensionKind kind, boolean told) {
    return new Suspension(
        kind,
        march(5),
        Optional.of(march(6)),
        march(5),
        told ? Optional.of(march(5)) : Optional.empty());
  }

  private static LocalDate march(int day) {
    return LocalDate.of(2024, 3, day);
  }

  private static Instant at(int day) {
    return march(day).atTime(11, 0).toInstant(ZoneOffset.UTC);
  }

  private static Instant instant(String local) {
    return LocalDateTime.parse(local).toInstant(ZoneOffset.UTC);
  }

  private static List<MaterialMark> marks(String... codes) {
    return codes(codes).stream().map(MaterialMark::original).toList();
  }

  private static List<MaterialCode> codes(String... codes) {
    return Arrays.stream(codes).map(MaterialCode::new).toList();
  }

  private static Actor actor(long n, FunctionCode function, Place place) {
    return Actor.of(new PersonId(new UUID(0, n)), function, place);
  }

  private static Standing standing(Actor by) {
    return new Standing(
        by.person(),
        List.of(
            new PostingState(
                new PostingId(new UUID(3, 1)),
                1,
                by.person(),
                Optional.of(SampleItems.MARKET),
                List.of(by.function()),
                List.of(),
                Period.from(LocalDate.of(2024, 1, 1)))),
        List.of(
            new MandateState(
                new MandateId(new UUID(4, 1)),
                1,
                SampleItems.MARKET,
                by.person(),
                List.of(),
                Period.from(LocalDate.of(2024, 1, 1)),
                new DocumentId(new UUID(7, 2)))));
  }
}
