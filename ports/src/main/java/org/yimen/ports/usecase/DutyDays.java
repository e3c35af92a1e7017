package org.yimen.ports.usecase;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.DutyDayId;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.organisation.Centre;
import org.yimen.domain.organisation.Hall;
import org.yimen.domain.organisation.Window;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.staff.AttendanceDay;
import org.yimen.domain.staff.AttendanceRules;
import org.yimen.domain.staff.DutyDay;
import org.yimen.domain.staff.DutyDayState;
import org.yimen.domain.staff.DutyPart;
import org.yimen.domain.staff.DutyProvisions;
import org.yimen.domain.staff.PostStanding;
import org.yimen.domain.staff.PostToday;
import org.yimen.domain.staff.PostingState;
import org.yimen.domain.staff.Roster;
import org.yimen.ports.driven.Stores;
import org.yimen.ports.driving.DutyAct;
import org.yimen.ports.driving.DutyCheck;
import org.yimen.ports.driving.DutyView;

/** The days of halls: acts on them, what they look like, posts found empty. */
final class DutyDays {
  private final Desk desk;
  private final Scenes scenes;
  private final DutyBooks books;
  private final Ledger<DutyDay, DutyDayId> ledger;

  DutyDays(Desk desk, Scenes scenes, DutyBooks books) {
    this.desk = desk;
    this.scenes = scenes;
    this.books = books;
    this.ledger = new Ledger<>(desk, "dutyDay", Stores::dutyDays, d -> d.state().version());
  }

  /** A step of a day. */
  interface Step {
    Outcome<DutyDay> take(Scene scene, DutyDay day);
  }

  Outcome<DutyDayState> act(DutyAct act, String name, Step step) {
    String word = name.split(" ", 2)[0];
    return desk.command(
        act.request(),
        name + " " + act.hall(),
        DutyDayState.class,
        stores -> {
          Optional<Scene> scene = scenes.in(act.hall(), stores, act.by());
          if (scene.isEmpty())
            return desk.refuseUnknown(
                stores,
                act.by(),
                word,
                Reason.of(
                    DeskReason.HALL_UNKNOWN, HouseRule.UNKNOWN, Argument.id("hall", act.hall())));
          return act(scene.get(), act, word, step);
        });
  }

  private Outcome<DutyDayState> act(Scene scene, DutyAct act, String word, Step step) {
    Optional<DutyDay> known = scene.stores().dutyDays().of(act.hall(), scene.today());
    DutyDay day = known.orElseGet(() -> blank(scene, act.hall()));
    if (act.seenVersion().filter(v -> v != day.state().version()).isPresent())
      return Management.stale();
    Ruling may = Management.mayArrange(scene);
    return ledger.write(
        scene,
        known,
        word,
        may.isRefused() ? Outcome.refused(may) : step.take(scene, day),
        DutyDay::state);
  }

  private DutyDay blank(Scene scene, HallId hall) {
    return DutyDay.blank(new DutyDayId(desk.identities().next()), hall, scene.today());
  }

  DutyView view(Scene scene, HallId hall) {
    Optional<DutyDay> record = scene.stores().dutyDays().of(hall, scene.today());
    Roster roster = books.roster(scene, hall);
    List<PostToday> posts = roster.posts(scene.rules());
    return new DutyView(
        hall,
        scene.today(),
        roster.hours(),
        record.map(DutyDay::state),
        checks(scene, record.map(DutyDay::state)),
        posts,
        attendance(scene, roster, posts),
        roster.alerts(scene.rules()).and(roster.unnamed(scene.rules())),
        Management.mayArrange(scene));
  }

  private static List<DutyCheck> checks(Scene scene, Optional<DutyDayState> record) {
    List<DutyCheck> all = new ArrayList<>();
    for (DutyPart part : DutyPart.values())
      for (String code : DutyDay.checks(part, scene.rules()).value().keySet())
        all.add(
            new DutyCheck(
                part,
                code,
                DutyProvisions.words(DutyDay.checks(part, scene.rules()).value(), code),
                record.flatMap(r -> r.check(part, code))));
    return all;
  }

  private static List<AttendanceDay> attendance(Scene scene, Roster roster, List<PostToday> posts) {
    AttendanceRules rules = new AttendanceRules(scene.centre().zone(), scene.rules());
    LocalDateTime now = DutyBooks.now(scene);
    boolean kept =
        AttendanceRules.isKept(
            scene.centre().hall(roster.hall()).orElseThrow(), roster.people().punches());
    Set<PersonId> holders = new LinkedHashSet<>();
    posts.forEach(p -> holders.add(p.posting().person()));
    return holders.stream()
        .map(
            who ->
                rules.day(
                    who,
                    scene.today(),
                    roster.hours(),
                    roster.people().punches().stream().filter(p -> p.person().equals(who)).toList(),
                    roster.people().leaves().stream().filter(l -> l.person().equals(who)).toList(),
                    now,
                    kept && !roster.people().atWindows().contains(who)))
        .toList();
  }

  /** The halls at whose windows somebody works who is posted so. */
  List<HallId> hallsOf(Scene scene, PostingState posting) {
    Centre centre = scene.centre();
    List<HallId> halls =
        centre.windows().stream().filter(posting::isFor).map(Window::hall).distinct().toList();
    return halls.isEmpty() ? centre.halls().stream().map(Hall::id).limit(1).toList() : halls;
  }

  Outcome<Integer> watch(Actor by) {
    Ruling may = Management.onlySystem(by);
    if (may.isRefused()) return desk.refuseNowhere(by, "watch", may);
    if (desk.read(stores -> fresh(stores, by).isEmpty())) return Outcome.granted(0);
    return Outcome.granted(desk.run(stores -> note(stores, by)));
  }

  private record Found(Scene scene, PostToday post) {}

  private List<Found> fresh(Stores stores, Actor by) {
    List<Found> all = new ArrayList<>();
    for (Centre centre : stores.centres().all()) {
      Scene scene = scenes.of(centre, stores, by);
      for (Hall hall : centre.halls()) {
        if (books.hours(scene, hall.id(), scene.today()).isEmpty()) continue;
        Optional<DutyDayState> record =
            stores.dutyDays().of(hall.id(), scene.today()).map(DutyDay::state);
        books.roster(scene, hall.id()).posts(scene.rules()).stream()
            .filter(p -> p.standing() == PostStanding.EMPTY)
            .filter(p -> record.filter(r -> r.empty().contains(p.posting().id())).isEmpty())
            .forEach(p -> all.add(new Found(scene, p)));
      }
    }
    return all;
  }

  private int note(Stores stores, Actor by) {
    List<Found> all = fresh(stores, by);
    for (Found found : all) {
      HallId hall = found.post().hall();
      LocalDate today = found.scene().today();
      Optional<DutyDay> known = stores.dutyDays().of(hall, today);
      DutyDay day = known.orElseGet(() -> blank(found.scene(), hall));
      ledger.write(
          found.scene(),
          known,
          "watch",
          day.foundEmpty(found.post().posting().id(), found.post().away().isPresent()),
          DutyDay::state);
    }
    return all.size();
  }
}
