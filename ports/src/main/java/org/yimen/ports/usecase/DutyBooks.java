package org.yimen.ports.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yimen.domain.catalogue.Item;
import org.yimen.domain.deadline.OfficeHours;
import org.yimen.domain.deadline.OpenInterval;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.ItemId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.organisation.Hall;
import org.yimen.domain.staff.DutyDay;
import org.yimen.domain.staff.DutyDayState;
import org.yimen.domain.staff.Leave;
import org.yimen.domain.staff.LeaveState;
import org.yimen.domain.staff.Mandate;
import org.yimen.domain.staff.People;
import org.yimen.domain.staff.Posting;
import org.yimen.domain.staff.Punch;
import org.yimen.domain.staff.PunchState;
import org.yimen.domain.staff.Roster;
import org.yimen.domain.staff.Standing;
import org.yimen.domain.staff.Substitution;
import org.yimen.domain.staff.TimeSpan;
import org.yimen.ports.driven.HolidayCalendars;
import org.yimen.ports.driven.Stores;

/** What rules of duty ask for, read from the stores. */
record DutyBooks(HolidayCalendars calendars) {
  /** Now by the clock of the centre, in whole minutes. */
  static LocalDateTime now(Scene scene) {
    return LocalDateTime.ofInstant(scene.at(), scene.centre().zone())
        .truncatedTo(ChronoUnit.MINUTES);
  }

  static Standing standing(Stores stores, PersonId person) {
    return new Standing(
        person,
        stores.postings().of(person).stream().map(Posting::state).toList(),
        stores.mandates().of(person).stream().map(Mandate::state).toList());
  }

  static boolean isKnown(Stores stores, PersonId person) {
    return !stores.postings().of(person).isEmpty();
  }

  static List<LeaveState> leaves(Stores stores, PersonId person) {
    return stores.leaves().of(person).stream().map(Leave::state).toList();
  }

  /** What items are called, for reasons that name one. */
  static Map<ItemId, String> itemNames(Stores stores) {
    Map<ItemId, String> names = new HashMap<>();
    for (Item item : stores.items().all())
      names.put(
          item.getId(),
          item.inForce()
              .orElseGet(() -> item.state().versions().get(item.state().versions().size() - 1))
              .version()
              .nameZh());
    return names;
  }

  /** The hours of a hall on a day; none when it stays closed for reasons of its own. */
  List<OpenInterval> hours(Scene scene, HallId hall, LocalDate day) {
    Optional<DutyDayState> record = scene.stores().dutyDays().of(hall, day).map(DutyDay::state);
    if (record.flatMap(DutyDayState::closure).isPresent()) return List.of();
    Hall place = scene.centre().hall(hall).orElseThrow();
    return OfficeHours.allYear(new OpenInterval(place.opens(), place.closes()))
        .on(day, calendars.of(scene.centre().getId()));
  }

  /** Who is at which post of the hall at this moment. */
  Roster roster(Scene scene, HallId hall) {
    Stores stores = scene.stores();
    LocalDate today = scene.today();
    ZoneId zone = scene.centre().zone();
    People people =
        new People(
            stores.postings().all().stream().map(Posting::state).toList(),
            stores.mandates().all().stream().map(Mandate::state).toList(),
            stores.leaves().within(TimeSpan.ofDays(today, today)).stream()
                .map(Leave::state)
                .toList(),
            stores.substitutions().all().stream().map(Substitution::state).toList(),
            punches(stores, today, zone),
            stores.windowSessions().notClosed().stream()
                .map(s -> s.state().officer())
                .collect(Collectors.toSet()));
    return new Roster(
        scene.centre(), hall, hours(scene, hall, today), people, itemNames(stores), scene.at());
  }

  private static List<PunchState> punches(Stores stores, LocalDate day, ZoneId zone) {
    return stores.punches().between(beginning(day, zone), beginning(day.plusDays(1), zone)).stream()
        .map(Punch::state)
        .toList();
  }

  static Instant beginning(LocalDate day, ZoneId zone) {
    return day.atStartOfDay(zone).toInstant();
  }
}
