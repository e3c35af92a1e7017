package org.yimen.ports.usecase;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.Application;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.LeaveId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.PunchId;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.ids.SubstitutionId;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.staff.AttendanceDay;
import org.yimen.domain.staff.AttendanceRules;
import org.yimen.domain.staff.ClosureCause;
import org.yimen.domain.staff.DutyDayState;
import org.yimen.domain.staff.DutyPart;
import org.yimen.domain.staff.Functions;
import org.yimen.domain.staff.Leave;
import org.yimen.domain.staff.LeaveDecider;
import org.yimen.domain.staff.LeaveState;
import org.yimen.domain.staff.Posting;
import org.yimen.domain.staff.PostingState;
import org.yimen.domain.staff.Punch;
import org.yimen.domain.staff.PunchState;
import org.yimen.domain.staff.StandIn;
import org.yimen.domain.staff.Substitution;
import org.yimen.domain.staff.SubstitutionState;
import org.yimen.domain.staff.TimeSpan;
import org.yimen.ports.driven.HolidayCalendars;
import org.yimen.ports.driven.Stores;
import org.yimen.ports.driving.AskLeave;
import org.yimen.ports.driving.DecideLeave;
import org.yimen.ports.driving.DutyAct;
import org.yimen.ports.driving.DutyOffice;
import org.yimen.ports.driving.DutyView;
import org.yimen.ports.driving.LeaveView;
import org.yimen.ports.driving.NameSubstitute;

/** Answers {@link DutyOffice}. */
@Application
final class DutyOfficeService implements DutyOffice {
  private final Desk desk;
  private final Scenes scenes;
  private final DutyBooks books;
  private final DutyDays days;
  private final Ledger<Leave, LeaveId> leaves;
  private final Ledger<Substitution, SubstitutionId> substitutions;
  private final Ledger<Punch, PunchId> punches;

  DutyOfficeService(Desk desk, Scenes scenes, HolidayCalendars calendars) {
    this.desk = desk;
    this.scenes = scenes;
    this.books = new DutyBooks(calendars);
    this.days = new DutyDays(desk, scenes, books);
    this.leaves = new Ledger<>(desk, "leave", Stores::leaves, l -> l.state().version());
    this.substitutions =
        new Ledger<>(desk, "substitution", Stores::substitutions, s -> s.state().version());
    this.punches = new Ledger<>(desk, "punch", Stores::punches, p -> p.state().version());
  }

  @Override
  public Outcome<LeaveState> askLeave(AskLeave ask) {
    PersonId person = ask.asked().person();
    return desk.command(
        ask.request(),
        "askLeave " + person,
        LeaveState.class,
        stores ->
            somewhere(
                stores,
                ask.by(),
                "askLeave",
                scene -> {
                  Ruling may = maySpeakFor(scene, person).and(known(stores, person));
                  for (PersonId substitute : ask.asked().substitute().stream().toList())
                    may = may.and(known(stores, substitute));
                  if (may.isRefused()) return desk.refuse(scene, "askLeave", may);
                  return leaves.write(
                      scene,
                      Optional.empty(),
                      "askLeave",
                      Leave.ask(
                          new LeaveId(desk.identities().next()),
                          ask.asked(),
                          DutyBooks.now(scene),
                          DutyBooks.leaves(stores, person),
                          scene.rules()),
                      Leave::state);
                }));
  }

  /** Everybody for themselves, a centre manager for everybody. */
  private static Ruling maySpeakFor(Scene scene, PersonId person) {
    return scene.by().person().equals(person)
        ? scene.postedOfficer()
        : Management.mayArrange(scene);
  }

  private static Ruling known(Stores stores, PersonId person) {
    return Ruling.granted()
        .unless(
            DutyBooks.isKnown(stores, person),
            Reason.of(DeskReason.PERSON_UNKNOWN, HouseRule.UNKNOWN, Argument.id("person", person)));
  }

  @Override
  public Outcome<LeaveState> decideLeave(DecideLeave decide) {
    return onLeave(
        decide.request(),
        decide.by(),
        decide.approved() ? "approveLeave" : "refuseLeave",
        decide.leave(),
        decide.seenVersion(),
        (scene, leave) -> decided(scene, leave, decide));
  }

  private Outcome<Leave> decided(Scene scene, Leave leave, DecideLeave decide) {
    LeaveDecider decider = decider(scene, leave.state());
    LocalDate today = scene.today();
    if (!decide.approved()) return leave.refuse(decider, today, scene.rules());
    Stores stores = scene.stores();
    Optional<PersonId> substitute = decide.substitute().or(() -> leave.state().substitute());
    Ruling someone = Ruling.granted();
    for (PersonId person : substitute.stream().toList()) someone = known(stores, person);
    if (someone.isRefused()) return Outcome.refused(someone);
    return leave.approve(
        decider,
        today,
        substitute.map(s -> pair(stores, leave.state().person(), s)),
        substitute.map(s -> DutyBooks.leaves(stores, s)).orElse(List.of()),
        scene.rules());
  }

  private static StandIn pair(Stores stores, PersonId holder, PersonId substitute) {
    return new StandIn(
        DutyBooks.standing(stores, holder),
        DutyBooks.standing(stores, substitute),
        DutyBooks.itemNames(stores));
  }

  private static LeaveDecider decider(Scene scene, LeaveState leave) {
    return new LeaveDecider(
        scene.by(),
        DutyBooks.standing(scene.stores(), scene.by().person()),
        DutyBooks.standing(scene.stores(), leave.person()));
  }

  @Override
  public Outcome<LeaveState> backFromLeave(
      RequestId request, Actor by, LeaveId leave, Optional<Long> seenVersion) {
    return onLeave(
        request,
        by,
        "backFromLeave",
        leave,
        seenVersion,
        (scene, known) -> {
          Ruling may = maySpeakFor(scene, known.state().person());
          return may.isRefused() ? Outcome.refused(may) : known.back(DutyBooks.now(scene));
        });
  }

  private interface LeaveStep {
    Outcome<Leave> take(Scene scene, Leave leave);
  }

  private Outcome<LeaveState> onLeave(
      RequestId request, Actor by, String act, LeaveId id, Optional<Long> seen, LeaveStep step) {
    return desk.command(
        request,
        act + " " + id,
        LeaveState.class,
        stores ->
            somewhere(
                stores,
                by,
                act,
                scene -> {
                  Optional<Leave> known = stores.leaves().find(id);
                  if (known.isEmpty())
                    return desk.refuse(
                        scene,
                        act,
                        Ruling.of(
                            Reason.of(
                                DeskReason.LEAVE_UNKNOWN,
                                HouseRule.UNKNOWN,
                                Argument.id("leave", id))));
                  if (seen.filter(v -> v != known.get().state().version()).isPresent())
                    return Management.stale();
                  return leaves.write(
                      scene, known, act, step.take(scene, known.get()), Leave::state);
                }));
  }

  @Override
  public List<LeaveView> leaves(Actor by, LocalDate first, LocalDate last) {
    return desk.read(
        stores ->
            scenes
                .atCentre(stores, by)
                .map(scene -> seen(scene, all(stores, first, last)))
                .orElse(List.of()));
  }

  private static List<Leave> all(Stores stores, LocalDate first, LocalDate last) {
    List<Leave> all = new ArrayList<>(stores.leaves().undecided());
    for (Leave leave : stores.leaves().within(TimeSpan.ofDays(first, last)))
      if (all.stream().noneMatch(l -> l.getId().equals(leave.getId()))) all.add(leave);
    return all;
  }

  /** Why somebody is away is for that person, for who decides on it, and for managers. */
  private static List<LeaveView> seen(Scene scene, List<Leave> all) {
    boolean manages = !Management.mayArrange(scene).isRefused();
    return all.stream()
        .filter(
            l ->
                manages
                    || l.state().person().equals(scene.by().person())
                    || !decider(scene, l.state()).may(scene.today(), scene.rules()).isRefused())
        .map(
            l ->
                new LeaveView(
                    l.state(),
                    l.mayDecide(decider(scene, l.state()), scene.today(), scene.rules())))
        .toList();
  }

  @Override
  public List<LeaveState> leavesOf(PersonId person) {
    return desk.read(
        stores ->
            DutyBooks.leaves(stores, person).stream()
                .sorted(Comparator.comparing((LeaveState l) -> l.span().from()).reversed())
                .toList());
  }

  @Override
  public Outcome<SubstitutionState> nameSubstitute(NameSubstitute name) {
    return desk.command(
        name.request(),
        "nameSubstitute " + name.holder() + " " + name.substitute(),
        SubstitutionState.class,
        stores ->
            somewhere(
                stores,
                name.by(),
                "nameSubstitute",
                scene -> {
                  Ruling may =
                      Management.mayArrange(scene)
                          .and(known(stores, name.holder()))
                          .and(known(stores, name.substitute()));
                  if (may.isRefused()) return desk.refuse(scene, "nameSubstitute", may);
                  return substitutions.write(
                      scene,
                      Optional.empty(),
                      "nameSubstitute",
                      Substitution.name(
                          new SubstitutionId(desk.identities().next()),
                          pair(stores, name.holder(), name.substitute()),
                          name.period(),
                          stores.substitutions().of(name.holder()).stream()
                              .map(Substitution::state)
                              .toList(),
                          scene.rules()),
                      Substitution::state);
                }));
  }

  @Override
  public Outcome<SubstitutionState> endSubstitution(
      RequestId request,
      Actor by,
      SubstitutionId id,
      Optional<Long> seenVersion,
      LocalDate lastDay) {
    return desk.command(
        request,
        "endSubstitution " + id,
        SubstitutionState.class,
        stores ->
            somewhere(
                stores,
                by,
                "endSubstitution",
                scene -> endSubstitution(scene, id, seenVersion, lastDay)));
  }

  private Outcome<SubstitutionState> endSubstitution(
      Scene scene, SubstitutionId id, Optional<Long> seen, LocalDate lastDay) {
    Optional<Substitution> known = scene.stores().substitutions().find(id);
    if (known.isEmpty())
      return desk.refuse(
          scene,
          "endSubstitution",
          Ruling.of(
              Reason.of(
                  DeskReason.SUBSTITUTION_UNKNOWN,
                  HouseRule.UNKNOWN,
                  Argument.id("substitution", id))));
    if (seen.filter(v -> v != known.get().state().version()).isPresent()) return Management.stale();
    Ruling may = Management.mayArrange(scene);
    return substitutions.write(
        scene,
        known,
        "endSubstitution",
        may.isRefused() ? Outcome.refused(may) : known.get().end(lastDay),
        Substitution::state);
  }

  @Override
  public List<SubstitutionState> substitutions() {
    return desk.read(
        stores -> stores.substitutions().all().stream().map(Substitution::state).toList());
  }

  @Override
  public Outcome<PunchState> punch(RequestId request, Actor by, Punch.Told told) {
    return desk.command(
        request,
        "punch " + told.person() + " " + told.at(),
        PunchState.class,
        stores ->
            somewhere(
                stores,
                by,
                "punch",
                scene -> {
                  Ruling may = mayPunch(scene, told).and(known(stores, told.person()));
                  if (may.isRefused()) return desk.refuse(scene, "punch", may);
                  return punches.write(
                      scene,
                      Optional.empty(),
                      "punch",
                      Punch.take(
                          new PunchId(desk.identities().next()),
                          told,
                          scene.at(),
                          scene.centre().halls().stream()
                              .flatMap(h -> h.clocks().stream())
                              .toList(),
                          stores
                              .punches()
                              .of(told.person(), told.at(), told.at().plusMillis(1))
                              .stream()
                              .map(Punch::state)
                              .toList()),
                      Punch::state);
                }));
  }

  private static Ruling mayPunch(Scene scene, Punch.Told told) {
    boolean byClock = told.clock().isPresent() && scene.by().function().equals(Functions.SYSTEM);
    return byClock ? Ruling.granted() : Management.mayArrange(scene);
  }

  @Override
  public Outcome<PunchState> strikePunch(RequestId request, Actor by, PunchId id) {
    return desk.command(
        request,
        "strikePunch " + id,
        PunchState.class,
        stores ->
            somewhere(
                stores,
                by,
                "strikePunch",
                scene -> {
                  Ruling may = Management.mayArrange(scene);
                  Optional<Punch> known = stores.punches().find(id);
                  if (known.isEmpty())
                    return desk.refuse(
                        scene,
                        "strikePunch",
                        Ruling.of(
                            Reason.of(
                                DeskReason.PUNCH_UNKNOWN,
                                HouseRule.UNKNOWN,
                                Argument.id("punch", id))));
                  return punches.write(
                      scene,
                      known,
                      "strikePunch",
                      may.isRefused() ? Outcome.refused(may) : known.get().strike(),
                      Punch::state);
                }));
  }

  @Override
  public List<PunchState> punches(PersonId person, LocalDate day) {
    return desk.read(
        stores ->
            stores.centres().all().stream()
                .findFirst()
                .map(
                    centre ->
                        stores
                            .punches()
                            .of(
                                person,
                                DutyBooks.beginning(day, centre.zone()),
                                DutyBooks.beginning(day.plusDays(1), centre.zone()))
                            .stream()
                            .map(Punch::state)
                            .toList())
                .orElse(List.of()));
  }

  @Override
  public List<AttendanceDay> attendance(Actor by, PersonId person, YearMonth month) {
    return desk.read(
        stores ->
            scenes
                .atCentre(stores, by)
                .map(scene -> attendance(scene, person, month))
                .orElse(List.of()));
  }

  /**
   * The hours are those of the hall where the person is posted to a window that day; attendance is
   * kept where the hall has clocks, or a punch of the person is on record that month.
   */
  private List<AttendanceDay> attendance(Scene scene, PersonId person, YearMonth month) {
    Stores stores = scene.stores();
    ZoneId zone = scene.centre().zone();
    List<PostingState> posted = stores.postings().of(person).stream().map(Posting::state).toList();
    List<PunchState> seen =
        stores
            .punches()
            .of(
                person,
                DutyBooks.beginning(month.atDay(1), zone),
                DutyBooks.beginning(month.plusMonths(1).atDay(1), zone))
            .stream()
            .map(Punch::state)
            .toList();
    List<LeaveState> away = DutyBooks.leaves(stores, person);
    AttendanceRules rules = new AttendanceRules(zone, scene.rules());
    List<AttendanceDay> all = new ArrayList<>();
    LocalDate end =
        month.atEndOfMonth().isBefore(scene.today()) ? month.atEndOfMonth() : scene.today();
    for (LocalDate day = month.atDay(1); !day.isAfter(end); day = day.plusDays(1)) {
      LocalDate on = day;
      Optional<HallId> hall =
          posted.stream()
              .filter(p -> p.period().covers(on) && Functions.areAtWindow(p.functions()))
              .flatMap(p -> days.hallsOf(scene, p).stream())
              .findFirst();
      if (hall.isPresent())
        all.add(
            rules.day(
                person,
                on,
                books.hours(scene, hall.get(), on),
                seen,
                away,
                DutyBooks.now(scene),
                AttendanceRules.isKept(scene.centre().hall(hall.get()).orElseThrow(), seen)));
    }
    return all;
  }

  @Override
  public Optional<DutyView> today(Actor by, HallId hall) {
    return desk.read(stores -> scenes.in(hall, stores, by).map(scene -> days.view(scene, hall)));
  }

  @Override
  public Outcome<DutyDayState> check(DutyAct act, DutyPart part, String code, boolean inOrder) {
    return days.act(
        act,
        "checkDay " + part + " " + code + " " + inOrder,
        (scene, day) -> day.check(scene.by(), scene.at(), part, code, inOrder, scene.rules()));
  }

  @Override
  public Outcome<DutyDayState> open(DutyAct act) {
    return days.act(
        act,
        "openDay",
        (scene, day) ->
            day.open(
                scene.at(), books.roster(scene, act.hall()).alerts(scene.rules()), scene.rules()));
  }

  @Override
  public Outcome<DutyDayState> close(DutyAct act) {
    return days.act(act, "closeDay", (scene, day) -> day.close(scene.at(), scene.rules()));
  }

  @Override
  public Outcome<DutyDayState> keepClosed(DutyAct act, ClosureCause cause) {
    return days.act(act, "keepClosed " + cause, (scene, day) -> day.keepClosed(cause));
  }

  @Override
  public Outcome<Integer> watch(Actor by) {
    return days.watch(by);
  }

  @Override
  public Optional<Ruling> mayManage(Actor by) {
    return desk.read(stores -> scenes.atCentre(stores, by).map(Management::mayArrange));
  }

  private interface SceneAct<V> {
    Outcome<V> in(Scene scene);
  }

  private <V> Outcome<V> somewhere(Stores stores, Actor by, String name, SceneAct<V> act) {
    Optional<Scene> scene = scenes.atCentre(stores, by);
    if (scene.isEmpty())
      return desk.refuseUnknown(
          stores, by, name, Reason.of(DeskReason.CENTRE_UNKNOWN, HouseRule.UNKNOWN));
    return act.in(scene.get());
  }
}
