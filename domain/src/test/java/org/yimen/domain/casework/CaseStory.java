package org.yimen.domain.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yimen.domain.catalogue.ItemVersion;
import org.yimen.domain.catalogue.ItemVersionBuilder;
import org.yimen.domain.catalogue.Remedy;
import org.yimen.domain.catalogue.SampleItems;
import org.yimen.domain.deadline.ArrangedDay;
import org.yimen.domain.deadline.FestivalDates;
import org.yimen.domain.deadline.HolidayArrangement;
import org.yimen.domain.deadline.LicensingLaw;
import org.yimen.domain.deadline.Notice;
import org.yimen.domain.deadline.StatutoryFestivals;
import org.yimen.domain.deadline.WorkingCalendar;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.CentreId;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.ids.DocumentId;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.ItemId;
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
import org.yimen.domain.person.PersonProvisions;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Provision;
import org.yimen.domain.rulebook.ProvisionKey;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.rulebook.Strength;
import org.yimen.domain.staff.Functions;
import org.yimen.domain.staff.MandateState;
import org.yimen.domain.staff.Period;
import org.yimen.domain.staff.PostingState;
import org.yimen.domain.staff.StaffProvisions;
import org.yimen.domain.staff.Standing;

/** A hall with officers, items and the autumn of 2024, in which the register's examples lie. */
final class CaseStory {
  static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  static final HallId HALL = new HallId("JD");
  static final Place WINDOW_3 = Place.at(HALL, new WindowId("W3"));
  static final Place OFFICE = Place.OUTSIDE;

  static final Actor CLERK = actor(1, Functions.WINDOW_CLERK, WINDOW_3);
  static final Actor REVIEWER = actor(2, Functions.REVIEWER, Place.in(HALL));
  static final Actor SUPERVISOR = actor(3, Functions.DEPARTMENT_SUPERVISOR, Place.in(HALL));
  static final Actor HEAD = actor(4, Functions.HEAD_OF_AUTHORITY, OFFICE);
  static final Actor MAYOR = actor(5, Functions.HEAD_OF_GOVERNMENT, OFFICE);
  static final Actor SYSTEM = actor(9, Functions.SYSTEM, Place.in(HALL));

  static final PersonId LI = person(21);
  static final PersonId WANG = person(22);
  static final Parties LI_HERSELF = Parties.of(new Applicant(LI, ApplicantKind.CITIZEN));
  static final Parties LI_BY_WANG =
      new Parties(
          new Applicant(LI, ApplicantKind.CITIZEN),
          Optional.of(new Agent(WANG, new DocumentId(new UUID(7, 1)))));

  static final List<MaterialMark> ALL_FIVE = originals("M1", "M2", "M3", "M4", "M5");
  static final List<Remedy> BOTH_REMEDIES =
      List.of(
          new Remedy(Remedy.Kind.RECONSIDERATION, "区人民政府", "60日内"),
          new Remedy(Remedy.Kind.LITIGATION, "区人民法院", "6个月内"));

  final ItemVersion item;
  final Provisions rules;

  CaseStory(ItemVersion item, Provisions rules) {
    this.item = item;
    this.rules = rules;
  }

  /** 20 working days by law, 8 promised, one department, reviewed and verified. */
  static CaseStory licence() {
    return of(SampleItems.licence().reviewedAndVerified(true));
  }

  static CaseStory of(ItemVersionBuilder item) {
    return new CaseStory(item.build(), rules().build());
  }

  /** The clauses of the three registers, as far as cases read them. */
  static Provisions.Builder rules() {
    Provisions.Builder b = LicensingLaw.stack();
    set(b, CaseworkProvisions.ACCEPTANCE_ONLY_AT_WINDOW, "HUN-6.5.1a");
    set(b, CaseworkProvisions.DELIVERY_ONLY_AT_WINDOW, "HUN-6.5.1b");
    set(b, CaseworkProvisions.ONLY_PUBLISHED_MATERIALS, "PLL-31b");
    set(b, CaseworkProvisions.DECLARATION_OF_TRUTH, "PLL-31a");
    set(b, CaseworkProvisions.ONE_TIME_NOTICE, "PLL-32.4a");
    set(b, CaseworkProvisions.MUST_ACCEPT_WHEN_COMPLETE, "PLL-32.5");
    set(b, CaseworkProvisions.SILENCE_ACCEPTS, "PLL-32.4b");
    set(b, CaseworkProvisions.RIGHT_AUTHORITY_NAMED, "PLL-32.2");
    set(b, CaseworkProvisions.NON_ACCEPTANCE_REASONED, "PLL-72.7");
    set(b, CaseworkProvisions.REFUSAL_REASONED, "PLL-38");
    set(b, CaseworkProvisions.EXTENSION_TOLD_SINGLE, "PLL-42.1b");
    set(b, CaseworkProvisions.EXTENSION_TOLD_JOINT, "PLL-42.2b");
    set(b, PersonProvisions.AGENT_ALLOWED, "PLL-29.2");
    set(b, CaseworkProvisions.APPROVER_OTHER_THAN_REVIEWER, "HUN-6.5.2i");
    set(b, CaseworkProvisions.SLIP_BEFORE_VISIT_ENDS, "MXH-23.4c");
    set(b, StaffProvisions.MANDATE_REQUIRED, "HUN-4.5.2.2c");
    return b.set(
            "pll",
            CaseworkProvisions.REFUSAL_REMEDIES,
            new Provision<>(
                List.of(Remedy.Kind.RECONSIDERATION, Remedy.Kind.LITIGATION),
                new ClauseId("PLL-38"),
                Strength.BLOCK))
        .set(
            "pll",
            CaseworkProvisions.SUBSTANCE_CHECK_PERSONS,
            new Provision<>(2, new ClauseId("PLL-34.3"), Strength.BLOCK))
        .set(
            "hunan",
            CaseworkProvisions.LABELS,
            new Provision<>(HUNAN, new ClauseId("HUN-6.6.1a"), Strength.BLOCK));
  }

  /** Hunan's four kinds and its returned ones, without marks. */
  private static final LabelTable HUNAN =
      new LabelTable(
          List.of(
              row(
                  Set.of(CaseOutcome.RETURNED),
                  Optional.empty(),
                  Optional.empty(),
                  "RETURNED",
                  "退办件"),
              row(Set.of(), Optional.of(true), Optional.empty(), "JOINT", "联办件"),
              row(Set.of(), Optional.empty(), Optional.of(true), "IMMEDIATE", "即办件"),
              row(Set.of(), Optional.empty(), Optional.empty(), "PROMISED", "承诺件")),
          List.of());

  private static LabelRow row(
      Set<CaseOutcome> outcomes,
      Optional<Boolean> several,
      Optional<Boolean> atWindow,
      String code,
      String zh) {
    return new LabelRow(
        new LabelCondition(
            Optional.empty(),
            atWindow,
            several,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            outcomes),
        new CaseLabel(code, zh, code),
        0);
  }

  Basis basis(Actor by) {
    return new Basis(rules, item, AUTUMN_2024, SHANGHAI, standing(by));
  }

  Case submitted(String at, Parties parties, List<MaterialMark> materials, boolean declared) {
    return done(submit(CLERK, at, parties, materials, declared, Ruling.granted()));
  }

  Outcome<Case> submit(
      Actor by,
      String at,
      Parties parties,
      List<MaterialMark> materials,
      boolean declared,
      Ruling open) {
    Submission submission =
        new Submission(
            new CaseId(new UUID(5, 1)),
            "MX-2024-000001",
            new CentreId("MX"),
            HALL,
            parties,
            materials,
            declared,
            false,
            open);
    return Case.submit(submission, by, at(at), basis(by));
  }

  /** Handed in and accepted at that time. */
  Case accepted(String at) {
    return done(submitted(at, LI_HERSELF, ALL_FIVE, true).accept(CLERK, at(at), basis(CLERK)));
  }

  Case reviewed(String accepted, String reviewed) {
    return done(
        accepted(accepted).review(REVIEWER, at(reviewed), true, List.of(), basis(REVIEWER)));
  }

  Case approved(String accepted, String decided) {
    return done(reviewed(accepted, decided).approve(SUPERVISOR, at(decided), basis(SUPERVISOR)));
  }

  static <S> S done(Outcome<S> outcome) {
    return outcome.fold(
        Outcome.Granted::state,
        r -> {
          throw new AssertionError("refused: " + r.ruling().codes());
        });
  }

  static Instant at(String local) {
    return java.time.LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
  }

  static List<MaterialMark> originals(String... codes) {
    return java.util.Arrays.stream(codes)
        .map(c -> MaterialMark.original(new MaterialCode(c)))
        .toList();
  }

  static List<MaterialCode> codes(String... codes) {
    return java.util.Arrays.stream(codes).map(MaterialCode::new).toList();
  }

  static PersonId person(long n) {
    return new PersonId(new UUID(0, n));
  }

  static Actor actor(long n, FunctionCode function, Place place) {
    return Actor.of(person(n), function, place);
  }

  /** Posted in that function and mandated for everything of the market office, all through 2024. */
  static Standing standing(Actor by) {
    return standing(by, List.of(), Period.from(LocalDate.of(2024, 1, 1)));
  }

  static Standing standing(Actor by, List<ItemId> items, Period mandate) {
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
                items,
                mandate,
                new DocumentId(new UUID(7, 2)))));
  }

  private static void set(Provisions.Builder b, ProvisionKey<Boolean> key, String clause) {
    b.set("stack", key, new Provision<>(true, new ClauseId(clause), Strength.BLOCK));
  }

  private static ArrangedDay day(String date, boolean off, String zh, String en) {
    return new ArrangedDay(LocalDate.parse(date), off, zh, en);
  }

  /**
   * Mid-Autumn 15 to 17 September, National Day 1 to 7 October; 14 and 29 September and 12 October
   * work.
   */
  private static final WorkingCalendar AUTUMN_2024 =
      WorkingCalendar.of(
          List.of(
              new HolidayArrangement(
                  2024,
                  new Notice("国务院办公厅关于2024年部分节假日安排的通知", Optional.empty(), Optional.empty(), ""),
                  List.of(
                      day("2024-09-14", false, "中秋节", "Mid-Autumn"),
                      day("2024-09-15", true, "中秋节", "Mid-Autumn"),
                      day("2024-09-16", true, "中秋节", "Mid-Autumn"),
                      day("2024-09-17", true, "中秋节", "Mid-Autumn"),
                      day("2024-09-29", false, "国庆节", "National Day"),
                      day("2024-10-01", true, "国庆节", "National Day"),
                      day("2024-10-02", true, "国庆节", "National Day"),
                      day("2024-10-03", true, "国庆节", "National Day"),
                      day("2024-10-04", true, "国庆节", "National Day"),
                      day("2024-10-05", true, "国庆节", "National Day"),
                      day("2024-10-06", true, "国庆节", "National Day"),
                      day("2024-10-07", true, "国庆节", "National Day"),
                      day("2024-10-12", false, "国庆节", "National Day")))),
          new StatutoryFestivals(
              List.of(
                  new FestivalDates(
                      LocalDate.of(2024, 2, 10),
                      LocalDate.of(2024, 4, 4),
                      LocalDate.of(2024, 6, 10),
                      LocalDate.of(2024, 9, 17)))));
}
