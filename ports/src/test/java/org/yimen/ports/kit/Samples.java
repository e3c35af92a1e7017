package org.yimen.ports.kit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.casework.CaseworkProvisions;
import org.yimen.domain.deadline.DeadlineProvisions;
import org.yimen.domain.deadline.SuspensionKind;
import org.yimen.domain.deadline.WorkingCalendar;
import org.yimen.domain.ids.AccountId;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.CentreId;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.DocumentId;
import org.yimen.domain.ids.EntryId;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.ItemId;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.ids.MandateId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.Place;
import org.yimen.domain.ids.PostingId;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.ids.RulebookId;
import org.yimen.domain.ids.ServiceId;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.organisation.Centre;
import org.yimen.domain.organisation.CentreLevel;
import org.yimen.domain.organisation.CentreState;
import org.yimen.domain.organisation.Department;
import org.yimen.domain.organisation.Hall;
import org.yimen.domain.organisation.Window;
import org.yimen.domain.organisation.WindowKind;
import org.yimen.domain.person.ApplicantKind;
import org.yimen.domain.person.CreditCode;
import org.yimen.domain.person.MobileNumber;
import org.yimen.domain.person.PersonRecord;
import org.yimen.domain.person.ResidentId;
import org.yimen.domain.queue.Lane;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Provision;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Strength;
import org.yimen.domain.staff.Account;
import org.yimen.domain.staff.AccountEvent;
import org.yimen.domain.staff.Candidate;
import org.yimen.domain.staff.Employment;
import org.yimen.domain.staff.Functions;
import org.yimen.domain.staff.Mandate;
import org.yimen.domain.staff.PageRole;
import org.yimen.domain.staff.Period;
import org.yimen.domain.staff.Posting;
import org.yimen.domain.staff.PostingEnd;
import org.yimen.domain.staff.Proposal;
import org.yimen.ports.journal.AggregateRef;
import org.yimen.ports.journal.NewEntry;
import org.yimen.ports.journal.StateHash;

/**
 * Valid objects of every kind that a storage keeps, made by the domain under house readings: with
 * every field filled and with as few as can be. Texts hold what storages trip over: quotes, percent
 * signs, line feeds, characters outside the first plane. Identifiers never repeat within one {@code
 * Samples}. Persons are invented. Safe for many threads.
 */
public final class Samples {
  /** Quotes of both kinds, a backslash, wild cards, two characters outside the first plane. */
  public static final String AWKWARD = "“小餐饮”; DROP TABLE x; -- '100%' \\ _ \"𠮷野家\" 🏠 é";

  public static final CentreId CENTRE = new CentreId("meixihu");
  public static final HallId HALL = new HallId("taohualing");
  public static final HallId OTHER_HALL = new HallId("洋湖");
  public static final WindowId WINDOW_3 = new WindowId("W-3");
  public static final WindowId WINDOW_4 = new WindowId("W-4");
  public static final DepartmentId MARKET = new DepartmentId("SCJG");
  public static final DepartmentId CITY = new DepartmentId("CSGL");
  public static final ServiceId LICENCES = new ServiceId("licences");
  public static final ServiceId TAXES = new ServiceId("税务");
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /** Monday 2026-03-02, nine o'clock in the hall, with all the microseconds a clock gives. */
  public static final Instant MON_0900 = Instant.parse("2026-03-02T01:00:00.123456Z");

  public static final LocalDate MON = LocalDate.of(2026, 3, 2);

  /** The limits of the Licensing Law, and house readings for the rest. */
  public static final Provisions RULES =
      Provisions.named("sample@2026-01-01")
          .set("pll", DeadlineProvisions.LIMIT_SINGLE_DEPARTMENT, blocks("PLL-42.1a", 20))
          .set("pll", DeadlineProvisions.LIMIT_JOINT, blocks("PLL-42.2a", 45))
          .set("pll", DeadlineProvisions.EXTENSION_SINGLE, blocks("PLL-42.1b", 10))
          .set("pll", DeadlineProvisions.EXTENSION_JOINT, blocks("PLL-42.2b", 15))
          .set("pll", DeadlineProvisions.SUPPLEMENT_NOTICE, blocks("PLL-32.4a", 5))
          .set("pll", CaseworkProvisions.SILENCE_ACCEPTS, blocks("PLL-32.4b", true))
          .set(
              "pll",
              DeadlineProvisions.EXCLUDED_PROCEDURES,
              blocks("PLL-45", List.of(SuspensionKind.HEARING, SuspensionKind.TESTING)))
          .build();

  public static final WorkingCalendar CALENDAR = WorkingCalendar.weekendsOnly(2020, 2035);

  private static final long VERSION_7 = 0x0195_5000_0000_7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private static <T> Provision<T> blocks(String clause, T value) {
    return new Provision<>(value, new ClauseId(clause), Strength.BLOCK);
  }

  private final AtomicLong made = new AtomicLong();

  /** An identifier that was not given before. */
  public UUID uuid() {
    return new UUID(VERSION_7, VARIANT | made.incrementAndGet());
  }

  public PersonId person() {
    return new PersonId(uuid());
  }

  public DocumentId document() {
    return new DocumentId(uuid());
  }

  public RequestId request() {
    return new RequestId(uuid());
  }

  /** Somebody in that function at window 3. */
  public Actor officer(FunctionCode function) {
    return Actor.of(person(), function, Place.at(HALL, WINDOW_3));
  }

  /** Cases, with what their commands need. */
  public SampleCases cases() {
    return new SampleCases(this);
  }

  /** Tickets and window sessions. */
  public SampleQueue queue() {
    return new SampleQueue(this);
  }

  /** Items. */
  public SampleItems items() {
    return new SampleItems(this);
  }

  /** Every life of every kind: together they know every event but those without an aggregate. */
  public List<Life<?>> lives() {
    List<Life<?>> all = new ArrayList<>(cases().lives());
    all.addAll(items().lives());
    all.addAll(queue().ticketLives());
    all.addAll(queue().sessionLives());
    all.addAll(postings());
    all.addAll(mandates());
    all.addAll(accounts());
    all.addAll(duty().lives());
    return all;
  }

  /** Substitutions, leaves, punches and days of halls. */
  public SampleDuty duty() {
    return new SampleDuty(this);
  }

  /** An account with as little as can be, and one that everything happens to. */
  public List<Life<Account>> accounts() {
    return List.of(
        Life.begins(Account.open(new AccountId(uuid()), person(), Set.of(), false)),
        accountOf(person()).then(a -> a.end(officer(Functions.ADMINISTRATOR))));
  }

  /** What is journalled of people who come and go, and leaves their account as it is. */
  public List<DomainEvent> comingAndGoing() {
    AccountId account = new AccountId(uuid());
    return List.of(
        new AccountEvent.SignedIn(account),
        new AccountEvent.SignInRefused(Optional.of(account), List.of("usecase.X")),
        new AccountEvent.SignInRefused(Optional.empty(), List.of()),
        new AccountEvent.SignedOut(account));
  }

  /** An account of that person: roles, passwords, locked, unlocked. */
  public Life<Account> accountOf(PersonId person) {
    return Life.begins(
            Account.open(
                new AccountId(uuid()), person, Set.of(PageRole.DESK, PageRole.REVIEW), true))
        .then(Account::changePassword)
        .then(a -> a.giveRoles(officer(Functions.ADMINISTRATOR), Set.of(PageRole.values())))
        .then(a -> a.resetPassword(officer(Functions.ADMINISTRATOR)))
        .then(a -> a.lock(officer(Functions.ADMINISTRATOR)))
        .then(a -> a.unlock(officer(Functions.ADMINISTRATOR)));
  }

  /** A posting with as little as can be, and one with everything that ends. */
  public List<Life<Posting>> postings() {
    return List.of(
        Life.begins(posting(person(), Optional.empty(), List.of(), Period.from(MON))),
        Life.begins(
                posting(
                    person(), Optional.of(MARKET), List.of(WINDOW_3, WINDOW_4), Period.from(MON)))
            .then(
                p ->
                    p.end(
                        officer(Functions.DIRECTOR),
                        MON_0900,
                        PostingEnd.on(MON.plusYears(2)),
                        RULES)));
  }

  /** A posting of that person that ends at once. */
  public Life<Posting> postingOf(PersonId person) {
    return Life.begins(posting(person, Optional.of(CITY), List.of(), Period.from(MON)))
        .then(p -> p.end(officer(Functions.DIRECTOR), MON_0900, PostingEnd.on(MON), RULES));
  }

  private Outcome<Posting> posting(
      PersonId person, Optional<DepartmentId> by, List<WindowId> windows, Period period) {
    return Posting.begin(
        new PostingId(uuid()),
        new Proposal(
            person,
            by,
            List.of(Functions.WINDOW_CLERK, Functions.REVIEWER),
            windows,
            period,
            new Candidate(
                Optional.of(Employment.ESTABLISHED),
                Optional.empty(),
                Optional.of("副科级"),
                Optional.of(new DocumentId(uuid())))),
        List.of(),
        RULES);
  }

  /** A mandate with as little as can be, and one with everything that ends. */
  public List<Life<Mandate>> mandates() {
    return List.of(
        Life.begins(
            Mandate.give(
                new MandateId(uuid()), CITY, person(), List.of(), Period.from(MON), document())),
        mandateOf(person()));
  }

  /** A mandate of that person that ends at once. */
  public Life<Mandate> mandateOf(PersonId person) {
    return Life.begins(
            Mandate.give(
                new MandateId(uuid()),
                MARKET,
                person,
                List.of(new ItemId(uuid()), new ItemId(uuid())),
                new Period(MON, Optional.of(MON.plusYears(1))),
                document()))
        .then(m -> m.end(officer(Functions.DIRECTOR), MON_0900, MON));
  }

  /** A centre with one hall and nothing else. */
  public Centre smallCentre() {
    return Centre.restore(
        new CentreState(
            CentreState.FORMAT,
            CENTRE,
            "梅溪湖街道政务服务中心",
            Optional.empty(),
            CentreLevel.TOWNSHIP,
            "梅溪湖街道办事处",
            new RulebookId("meixihu"),
            ZONE,
            List.of(hall(HALL, List.of())),
            List.of(new Department(MARKET, "市场监督管理所", Optional.empty())),
            List.of()));
  }

  /** A centre with everything a centre can have. */
  public Centre centre() {
    return Centre.restore(
        new CentreState(
            CentreState.FORMAT,
            CENTRE,
            AWKWARD,
            Optional.of("Government service centre of Meixihu"),
            CentreLevel.COUNTY,
            "岳麓区人民政府",
            new RulebookId("hunan"),
            ZONE,
            List.of(hall(HALL, List.of("市场监督", "税务")), hall(OTHER_HALL, List.of())),
            List.of(
                new Department(MARKET, "市场监督管理局", Optional.of("Market Supervision Bureau")),
                new Department(CITY, "城市管理局", Optional.empty())),
            List.of(
                new Window(
                    WINDOW_3,
                    HALL,
                    WindowKind.DEPARTMENT,
                    Optional.of(MARKET),
                    List.of(LICENCES, TAXES)),
                new Window(
                    WINDOW_4, OTHER_HALL, WindowKind.ENQUIRY, Optional.empty(), List.of()))));
  }

  private static Hall hall(HallId id, List<String> fields) {
    return new Hall(
        id,
        AWKWARD,
        Optional.of("Hall of Taohualing"),
        "梅溪湖路1号",
        fields,
        MARKET,
        LocalTime.of(9, 0),
        LocalTime.of(17, 0, 30));
  }

  /** A lane of one business in the hall. */
  public Lane lane(String code, HallId hall) {
    return new Lane(new LaneId(code), hall, "市场监督", Optional.empty(), "A", List.of(LICENCES), true);
  }

  /** A lane of several businesses that stopped giving out numbers. */
  public Lane wideLane(String code, HallId hall) {
    return new Lane(
        new LaneId(code),
        hall,
        AWKWARD,
        Optional.of("Licences and taxes"),
        "ABC",
        List.of(LICENCES, TAXES),
        false);
  }

  /** A citizen with everything that is personal. */
  public PersonRecord citizen(PersonId id) {
    return new PersonRecord(
        id,
        ApplicantKind.CITIZEN,
        "𠮷小明 " + AWKWARD,
        Optional.of(ResidentId.invented(LocalDate.of(1990, 2, 28), 17)),
        Optional.of(new MobileNumber("13800138000")),
        Optional.of("长沙市岳麓区梅溪湖路1号'2栋\"3单元"));
  }

  /** A company, with the sample code that GB 32100 prints. */
  public PersonRecord company(PersonId id) {
    return new PersonRecord(
        id,
        ApplicantKind.LEGAL_PERSON,
        "长沙某某餐饮有限公司",
        Optional.of(new CreditCode("91350100M000100Y43")),
        Optional.empty(),
        Optional.empty());
  }

  /** A group with a name and nothing else. */
  public PersonRecord group(PersonId id) {
    return new PersonRecord(
        id,
        ApplicantKind.OTHER_ORGANISATION,
        "梅",
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** An entry with every field filled. */
  public NewEntry entry(AggregateRef aggregate, DomainEvent event, StateHash state) {
    return new NewEntry(
        new EntryId(uuid()),
        MON_0900.plusNanos(1000 * made.get()),
        new Actor(
            person(),
            Functions.WINDOW_CLERK,
            Place.at(OTHER_HALL, WINDOW_4),
            Optional.of(person())),
        aggregate,
        event,
        List.of(new ClauseId("PLL-32.5"), new ClauseId("HUN-6.5.1")),
        "meixihu@2023-12-20/hunan@2009-02-24",
        state);
  }

  /** An entry with as few fields as can be. */
  public NewEntry smallEntry(AggregateRef aggregate, DomainEvent event, StateHash state) {
    return new NewEntry(
        new EntryId(uuid()),
        MON_0900,
        Actor.of(person(), Functions.SYSTEM, Place.OUTSIDE),
        aggregate,
        event,
        List.of(),
        "",
        state);
  }
}
