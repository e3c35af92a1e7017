package org.yimen.persistence.jdbi;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.casework.CaseLabel;
import org.yimen.domain.casework.CaseworkProvisions;
import org.yimen.domain.casework.Delivery;
import org.yimen.domain.casework.LabelCondition;
import org.yimen.domain.casework.LabelRow;
import org.yimen.domain.casework.LabelTable;
import org.yimen.domain.casework.MaterialMark;
import org.yimen.domain.catalogue.Item;
import org.yimen.domain.catalogue.SampleItems;
import org.yimen.domain.deadline.DeadlineProvisions;
import org.yimen.domain.deadline.WorkingCalendar;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.CentreId;
import org.yimen.domain.ids.ClauseId;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.EntryId;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.ItemCode;
import org.yimen.domain.ids.MaterialCode;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.Place;
import org.yimen.domain.ids.PostingId;
import org.yimen.domain.ids.RulebookId;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.organisation.Centre;
import org.yimen.domain.organisation.CentreLevel;
import org.yimen.domain.organisation.CentreState;
import org.yimen.domain.organisation.Department;
import org.yimen.domain.organisation.Hall;
import org.yimen.domain.person.Applicant;
import org.yimen.domain.person.ApplicantKind;
import org.yimen.domain.person.IdentityType;
import org.yimen.domain.person.Parties;
import org.yimen.domain.person.PersonForm;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Provision;
import org.yimen.domain.rulebook.Provisions;
import org.yimen.domain.rulebook.Strength;
import org.yimen.domain.staff.Candidate;
import org.yimen.domain.staff.Functions;
import org.yimen.domain.staff.Period;
import org.yimen.domain.staff.Posting;
import org.yimen.domain.staff.Proposal;
import org.yimen.ports.Yimen;
import org.yimen.ports.driven.Clock;
import org.yimen.ports.driven.Identities;
import org.yimen.ports.driven.Rulebooks;
import org.yimen.ports.driven.Stores;
import org.yimen.ports.driven.Transactions;
import org.yimen.ports.driving.CaseAct;
import org.yimen.ports.driving.CaseView;
import org.yimen.ports.driving.Submit;
import org.yimen.ports.journal.AggregateRef;
import org.yimen.ports.journal.NewEntry;
import org.yimen.ports.journal.StateHash;
import org.yimen.ports.memory.UuidV7;

/** A small hall with one item and three officers, and a case of five commands. */
final class TestHall {
  static final CentreId CENTRE = new CentreId("meixihu");
  static final HallId HALL = new HallId("taohualing");
  static final Place WINDOW_3 = Place.at(HALL, new WindowId("W-3"));
  static final ItemCode ITEM = new ItemCode("BL-01");
  static final Instant MON_0900 = Instant.parse("2026-03-02T01:00:00.123456Z");
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final AtomicLong ticks = new AtomicLong();
  final Clock clock = () -> MON_0900.plusNanos(1000 * ticks.incrementAndGet());
  final Identities identities = new UuidV7(clock);
  final Actor clerk = Actor.of(person(1), Functions.WINDOW_CLERK, WINDOW_3);
  final Actor reviewer = Actor.of(person(2), Functions.REVIEWER, Place.in(HALL));
  final Actor approver = Actor.of(person(3), Functions.APPROVER, Place.in(HALL));
  final Actor manager = Actor.of(person(4), Functions.CENTRE_MANAGER, Place.in(HALL));
  final Transactions transactions;
  final Yimen desks;

  TestHall(Database database) {
    this.transactions = database.transactions();
    Provisions rules = rules();
    WorkingCalendar calendar = WorkingCalendar.weekendsOnly(2020, 2035);
    this.desks =
        Yimen.builder()
            .storage(transactions, database.journal())
            .clock(clock)
            .identities(identities)
            .rulebooks(
                new Rulebooks() {
                  @Override
                  public Provisions inForce(RulebookId rulebook, LocalDate day) {
                    return rules;
                  }

                  @Override
                  public Provisions version(String version) {
                    return rules;
                  }
                })
            .calendars(centre -> calendar)
            .build();
  }

  private static Provisions rules() {
    LabelCondition always =
        new LabelCondition(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of());
    CaseLabel promised = new CaseLabel("PROMISED", "承诺件", "promised case");
    return Provisions.named("meixihu@2023-12-20/hunan@2009-02-24/pll@2019-04-23")
        .set("pll", DeadlineProvisions.LIMIT_SINGLE_DEPARTMENT, blocks("PLL-42.1a", 20))
        .set("pll", DeadlineProvisions.LIMIT_JOINT, blocks("PLL-42.2a", 45))
        .set("pll", DeadlineProvisions.SUPPLEMENT_NOTICE, blocks("PLL-32.4a", 5))
        .set(
            "hunan",
            CaseworkProvisions.LABELS,
            blocks(
                "HUN-6.6.1a",
                new LabelTable(List.of(new LabelRow(always, promised, 0)), List.of())))
        .build();
  }

  private static <T> Provision<T> blocks(String clause, T value) {
    return new Provision<>(value, new ClauseId(clause), Strength.BLOCK);
  }

  private PersonId person(int n) {
    return new PersonId(new java.util.UUID(0x0195_0000_0000_7000L, 0x8000_0000_0000_0000L + n));
  }

  Item item() {
    return SampleItems.published(SampleItems.licence().build(), SampleItems.meixihu());
  }

  /** Centre, item and postings, each with its entry. */
  TestHall furnish() {
    return transactions.run(
        stores -> {
          Centre centre = centre();
          entry(stores, "centre", CENTRE.value(), 1, stores.centres().save(centre));
          Item item = item();
          saveItem(stores, item);
          for (Actor officer : List.of(clerk, reviewer, approver)) post(stores, officer);
          return this;
        });
  }

  /** An item is saved once for each act that made it. */
  private void saveItem(Stores stores, Item published) {
    Item first =
        Item.draft(
                published.state().versions().get(0).version(),
                manager,
                MON_0900,
                SampleItems.meixihu())
            .fold(Outcome.Granted::state, r -> refused(r));
    Item second = state(first.approve(SampleItems.MANAGER, MON_0900, SampleItems.meixihu()));
    Item third = state(second.publish(SampleItems.MANAGER, MON_0900, SampleItems.meixihu()));
    for (Item item : List.of(first, second, third))
      entry(stores, "item", item.getId().toString(), item.version(), stores.items().save(item));
  }

  /** Somebody is posted; answers the identifier of the entry. */
  EntryId post() {
    return transactions.run(
        stores -> {
          Posting posting = posting(new PersonId(identities.next()), Functions.USHER);
          NewEntry entry =
              entry("posting", posting.getId().toString(), 1, stores.postings().save(posting));
          stores.journal().append(List.of(entry));
          return entry.id();
        });
  }

  Posting posting(PersonId person, FunctionCode function) {
    return state(
        Posting.begin(
            new PostingId(identities.next()),
            new Proposal(
                person,
                Optional.empty(),
                List.of(function),
                List.of(),
                Period.from(LocalDate.of(2026, 1, 1)),
                Candidate.UNKNOWN),
            List.of(),
            rules()));
  }

  private void post(Stores stores, Actor officer) {
    Posting posting = posting(officer.person(), officer.function());
    entry(stores, "posting", posting.getId().toString(), 1, stores.postings().save(posting));
  }

  /** Something happened that these tests do not look into. */
  record Arranged(String what) implements DomainEvent {}

  NewEntry entry(String type, String id, long version, StateHash state) {
    return new NewEntry(
        new EntryId(identities.next()),
        clock.now(),
        manager,
        new AggregateRef(type, id, version),
        new Arranged(type),
        List.of(new ClauseId("HUN-4.5.2.4b")),
        "",
        state);
  }

  private void entry(Stores stores, String type, String id, long version, StateHash state) {
    stores.journal().append(List.of(entry(type, id, version, state)));
  }

  static Centre centre() {
    return centre("梅溪湖政务服务中心");
  }

  /** The same under another name. */
  static Centre centre(String name) {
    DepartmentId office = new DepartmentId("ZWZX");
    return Centre.restore(
        new CentreState(
            CentreState.FORMAT,
            CENTRE,
            name,
            Optional.of("Meixihu Government Service Centre"),
            CentreLevel.SPECIAL_HALL,
            "长沙市人民政府",
            new RulebookId("meixihu"),
            ZONE,
            List.of(
                new Hall(
                    HALL,
                    "桃花岭服务大厅",
                    Optional.of("Taohualing Service Hall"),
                    "长沙市岳麓区",
                    List.of("市场监督"),
                    office,
                    LocalTime.of(9, 0),
                    LocalTime.of(17, 0))),
            List.of(new Department(office, "政务服务中心", Optional.empty())),
            List.of()));
  }

  PersonId register(String name) {
    PersonId id = new PersonId(identities.next());
    state(
        desks
            .caseDesk()
            .register(
                clerk,
                new PersonForm(
                    id,
                    ApplicantKind.CITIZEN,
                    name,
                    IdentityType.RESIDENT_ID,
                    "11010519491231002X",
                    "13800138000",
                    "长沙市岳麓区某某路1号")));
    return id;
  }

  /** Submitted, accepted, reviewed, approved, delivered. */
  CaseId fiveCommands(PersonId applicant) {
    CaseView submitted = submit(applicant);
    CaseId id = submitted.id();
    state(desks.caseDesk().accept(act(clerk, id)));
    state(desks.reviewDesk().review(act(reviewer, id), true, List.of()));
    state(desks.reviewDesk().approve(act(approver, id)));
    state(desks.caseDesk().deliver(act(clerk, id), Delivery.Manner.WINDOW, applicant));
    return id;
  }

  CaseView submit(PersonId applicant) {
    List<MaterialMark> marks =
        List.of("M1", "M2", "M3", "M4", "M5").stream()
            .map(m -> MaterialMark.original(new MaterialCode(m)))
            .toList();
    return state(
        desks
            .caseDesk()
            .submit(
                new Submit(
                    desks.caseDesk().newRequest(),
                    clerk,
                    CENTRE,
                    ITEM,
                    Parties.of(new Applicant(applicant, ApplicantKind.CITIZEN)),
                    marks,
                    true,
                    false)));
  }

  CaseAct act(Actor by, CaseId id) {
    return CaseAct.of(desks.caseDesk().newRequest(), by, id);
  }

  static <S> S state(Outcome<S> outcome) {
    return outcome.fold(Outcome.Granted::state, TestHall::refused);
  }

  private static <S> S refused(Outcome.Refused<S> refused) {
    throw new AssertionError("refused: " + refused.ruling());
  }
}
