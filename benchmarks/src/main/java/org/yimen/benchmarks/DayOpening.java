package org.yimen.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.DocumentId;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.Place;
import org.yimen.domain.ids.PunchId;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.staff.Functions;
import org.yimen.domain.staff.Period;
import org.yimen.domain.staff.Punch;
import org.yimen.domain.staff.PunchDirection;
import org.yimen.persistence.jdbi.Database;
import org.yimen.persistence.jdbi.PostgresDatabase;
import org.yimen.persistence.jdbi.SqliteDatabase;
import org.yimen.persistence.jdbi.SqliteSettings;
import org.yimen.ports.Yimen;
import org.yimen.ports.driving.GiveMandate;
import org.yimen.ports.driving.OfficerView;
import org.yimen.ports.driving.PostPerson;

/**
 * How long the day of a hall takes to read at its opening: 300 officers at windows with mandates,
 * five years of attendance, on both databases. Prints medians with their spread and the bound that
 * decides. Takes the folder for the databases, or none. Exit code 0 if the bound is met, else 1.
 */
public final class DayOpening {
  private static final int OFFICERS = 300;
  private static final int YEARS = 5;
  private static final int ROUNDS = 5;
  private static final int QUESTIONS = 100;
  private static final int AT_ONCE = 3_000;
  private static final double MOST_MILLIS = 100;
  private static final HallId HALL = new HallId("JD");
  private static final WindowId WINDOW = new WindowId("JD-02");
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final LocalDate TODAY = LocalDate.of(2026, 9, 21);

  private final List<Bound> bounds = new ArrayList<>();

  private DayOpening() {}

  public static void main(String[] args) throws Exception {
    Logger.getLogger("").setLevel(Level.WARNING);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path usual =
        Files.isDirectory(Path.of("benchmarks"))
            ? Path.of("benchmarks", "target")
            : Path.of("target");
    Disk disk = Disk.in(args.length > 0 ? Path.of(args[0]) : usual);
    try {
      DayOpening opening = new DayOpening();
      try (Database file =
          SqliteDatabase.open(disk.folder().resolve("yimen.db"), SqliteSettings.USUAL)) {
        opening.measure("SQLite", file);
      }
      try (LocalPostgres server = new LocalPostgres(disk.folder().resolve("server"));
          Database database = PostgresDatabase.open(server.database("hall"))) {
        opening.measure("PostgreSQL", database);
      }
      out.println("median (lowest to highest of " + ROUNDS + " rounds)");
      opening.bounds.forEach(bound -> out.println(bound.line()));
      System.exit(opening.bounds.stream().allMatch(Bound::isMet) ? 0 : 1);
    } finally {
      disk.delete();
    }
  }

  private void measure(String name, Database database) {
    Yimen yimen = new CaseHall(database).yimen();
    Actor manager = manager(yimen);
    List<PersonId> officers = post(yimen, manager);
    System.err.println("filling " + name);
    fill(database, officers);
    List<Double> rounds = new ArrayList<>();
    for (int round = 0; round <= ROUNDS; round++) {
      double[] millis = new double[QUESTIONS];
      for (int i = 0; i < QUESTIONS; i++) {
        long begin = System.nanoTime();
        int posts = yimen.dutyOffice().today(manager, HALL).orElseThrow().posts().size();
        millis[i] = (System.nanoTime() - begin) / 1e6;
        if (posts < OFFICERS) throw new IllegalStateException("only " + posts + " posts");
      }
      java.util.Arrays.sort(millis);
      if (round > 0) rounds.add(millis[QUESTIONS / 2]);
    }
    bounds.add(Bound.atMost(MOST_MILLIS, new Series(name + ", day of a hall, p50 in ms", rounds)));
  }

  private static Actor manager(Yimen yimen) {
    return yimen.staffOffice().officers().stream()
        .filter(
            o ->
                o.postings().stream()
                    .anyMatch(p -> p.functions().contains(Functions.CENTRE_MANAGER)))
        .map(OfficerView::person)
        .map(person -> Actor.of(person, Functions.CENTRE_MANAGER, Place.in(HALL)))
        .findFirst()
        .orElseThrow();
  }

  private static List<PersonId> post(Yimen yimen, Actor manager) {
    List<PersonId> all = new ArrayList<>();
    for (int i = 0; i < OFFICERS; i++) {
      PersonId person = new PersonId(new UUID(5, i));
      must(
          yimen
              .staffOffice()
              .post(
                  new PostPerson(
                      yimen.newRequest(),
                      manager,
                      person,
                      Optional.empty(),
                      List.of(Functions.WINDOW_CLERK),
                      List.of(WINDOW),
                      Period.from(TODAY.minusYears(YEARS)))));
      must(
          yimen
              .staffOffice()
              .giveMandate(
                  new GiveMandate(
                      yimen.newRequest(),
                      manager,
                      new DepartmentId("GGFW"),
                      person,
                      List.of(),
                      Period.from(TODAY.minusYears(YEARS)),
                      new DocumentId(new UUID(6, i)))));
      all.add(person);
    }
    return all;
  }

  /** Two punches of each officer on each day but Sundays, today one of nine in ten. */
  private static void fill(Database database, List<PersonId> officers) {
    List<Punch> waiting = new ArrayList<>();
    long number = 0;
    for (LocalDate day = TODAY.minusYears(YEARS); !day.isAfter(TODAY); day = day.plusDays(1))
      if (day.getDayOfWeek().getValue() < 7)
        for (int i = 0; i < officers.size(); i++) {
          boolean today = day.equals(TODAY);
          if (today && i % 10 == 0) continue;
          waiting.add(punch(officers.get(i), day, 8, i, ++number));
          if (!today) waiting.add(punch(officers.get(i), day, 17, i, ++number));
          if (waiting.size() >= AT_ONCE) save(database, waiting);
        }
    save(database, waiting);
  }

  private static Punch punch(PersonId person, LocalDate day, int hour, int minute, long number) {
    Instant at = day.atTime(hour, minute % 60).atZone(ZONE).toInstant();
    PunchDirection way = hour < 12 ? PunchDirection.IN : PunchDirection.OUT;
    return must(
        Punch.take(
            new PunchId(new UUID(7, number)),
            new Punch.Told(person, at, way, Optional.empty()),
            at,
            List.of(),
            List.of()));
  }

  private static void save(Database database, List<Punch> waiting) {
    database
        .transactions()
        .run(
            stores -> {
              waiting.forEach(stores.punches()::save);
              return waiting.size();
            });
    waiting.clear();
  }

  private static <T> T must(Outcome<T> outcome) {
    return outcome.fold(
        granted -> granted.state(),
        refused -> {
          throw new IllegalStateException(refused.ruling().codes().toString());
        });
  }
}
