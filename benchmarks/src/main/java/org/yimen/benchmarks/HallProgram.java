package org.yimen.benchmarks;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.yimen.app.hall.HallFile;
import org.yimen.app.hall.HallFileReader;
import org.yimen.app.hall.HallSetUp;
import org.yimen.calendar.china.ChinaCalendar;
import org.yimen.domain.casework.Delivery;
import org.yimen.domain.casework.MaterialMark;
import org.yimen.domain.catalogue.ItemVersion;
import org.yimen.domain.deadline.WorkingCalendar;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.CaseId;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.Place;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.organisation.Window;
import org.yimen.domain.person.Applicant;
import org.yimen.domain.person.ApplicantKind;
import org.yimen.domain.person.IdentityType;
import org.yimen.domain.person.Parties;
import org.yimen.domain.person.PersonForm;
import org.yimen.domain.person.ResidentId;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.staff.Functions;
import org.yimen.persistence.jdbi.Database;
import org.yimen.persistence.jdbi.SqliteDatabase;
import org.yimen.persistence.jdbi.SqliteSettings;
import org.yimen.ports.Yimen;
import org.yimen.ports.driven.Clock;
import org.yimen.ports.driven.Identities;
import org.yimen.ports.driving.CaseAct;
import org.yimen.ports.driving.CaseDesk;
import org.yimen.ports.driving.ReviewDesk;
import org.yimen.ports.driving.Submit;
import org.yimen.ports.journal.Verification;
import org.yimen.ports.memory.SetRulebooks;
import org.yimen.ports.memory.UuidV7;
import org.yimen.rulebook.jackson.YamlRulebooks;

/**
 * Our side: the demo hall under its real rulebook on a database, and the item GGFW-03 (use of
 * community rooms, promised within two days) submitted, accepted, reviewed, approved and delivered.
 * Every command goes through its driving port, with its ruling, its kept answer and its sealed
 * journal entry.
 */
final class HallProgram implements Program, AutoCloseable {
  private static final String ITEM = "GGFW-03";
  private static final String WINDOW = "JD-02";

  /** Monday 2026-09-21, nine in the morning in Beijing. */
  private static final Instant OPENING = Instant.parse("2026-09-21T01:00:00Z");

  private final Database database;
  private final CaseDesk desk;
  private final ReviewDesk reviewDesk;
  private final Identities identities;
  private final HallFile hall;
  private final ItemVersion item;
  private final List<MaterialMark> materials;
  private final Actor clerk;
  private final Actor reviewer;
  private final Actor supervisor;
  private final AtomicInteger registered = new AtomicInteger();
  private final List<PersonId> applicants;

  /** On a SQLite file, which becomes the demo hall where it is new. */
  HallProgram(Path file, int clients) {
    this(SqliteDatabase.open(file, SqliteSettings.USUAL), clients);
  }

  /**
   * On that database, which becomes the demo hall where it is new, with an applicant per client.
   *
   * @param database is closed with this
   */
  HallProgram(Database database, int clients) {
    long begin = System.nanoTime();
    Clock clock = () -> OPENING.plus((System.nanoTime() - begin) / 1000, ChronoUnit.MICROS);
    WorkingCalendar calendar = ChinaCalendar.load().calendar();
    this.database = database;
    this.identities = new UuidV7(clock);
    Yimen yimen =
        Yimen.builder()
            .storage(database.transactions(), database.journal())
            .rulebooks(new SetRulebooks(YamlRulebooks.builtIn()))
            .calendars(centre -> calendar)
            .clock(clock)
            .identities(identities)
            .build();
    this.hall = HallFileReader.demo();
    new HallSetUp(yimen, hall).run();
    this.desk = yimen.caseDesk();
    this.reviewDesk = yimen.reviewDesk();
    this.item =
        hall.items().stream().filter(i -> i.code().value().equals(ITEM)).findFirst().orElseThrow();
    this.materials =
        item.materialsFor(false).stream().map(m -> MaterialMark.original(m.code())).toList();
    Window window =
        hall.centre().windows().stream()
            .filter(w -> w.id().equals(new WindowId(WINDOW)))
            .findFirst()
            .orElseThrow();
    HallId where = window.hall();
    this.clerk = officer("P06", Functions.WINDOW_CLERK, Place.at(where, window.id()));
    this.reviewer = officer("P07", Functions.REVIEWER, Place.in(where));
    this.supervisor = officer("P12", Functions.DEPARTMENT_SUPERVISOR, Place.in(where));
    this.applicants = IntStream.range(0, clients).mapToObj(n -> register()).toList();
  }

  private Actor officer(String code, FunctionCode function, Place place) {
    PersonId person =
        hall.officers().stream()
            .filter(o -> o.code().equals(code))
            .map(HallFile.Officer::person)
            .findFirst()
            .orElseThrow();
    return Actor.of(person, function, place);
  }

  /** Somebody comes to the hall for the first time. */
  PersonId register() {
    int n = registered.incrementAndGet();
    return must(
        "register",
        desk.register(
            clerk,
            new PersonForm(
                new PersonId(identities.next()),
                ApplicantKind.CITIZEN,
                "欧阳思源",
                IdentityType.RESIDENT_ID,
                ResidentId.invented(LocalDate.of(1980, 1, 1), n % 1000).value(),
                "1380000%04d".formatted(n % 10000),
                "")));
  }

  @Override
  public void oneCase(int client) {
    oneCase(applicants.get(client), () -> {});
  }

  /** A case of this applicant; the listener hears the end of each command. */
  void oneCase(PersonId applicant, Runnable afterEach) {
    CaseId id =
        must(
                "submit",
                desk.submit(
                    new Submit(
                        desk.newRequest(),
                        clerk,
                        hall.centre().id(),
                        item.code(),
                        Parties.of(new Applicant(applicant, ApplicantKind.CITIZEN)),
                        materials,
                        true,
                        false)))
            .id();
    afterEach.run();
    must("accept", desk.accept(act(clerk, id)));
    afterEach.run();
    must("review", reviewDesk.review(act(reviewer, id), true, List.of()));
    afterEach.run();
    must("approve", reviewDesk.approve(act(supervisor, id)));
    afterEach.run();
    must("deliver", desk.deliver(act(clerk, id), Delivery.Manner.WINDOW, applicant));
    afterEach.run();
  }

  private CaseAct act(Actor by, CaseId id) {
    return CaseAct.of(desk.newRequest(), by, id);
  }

  private static <T> T must(String step, Outcome<T> outcome) {
    if (outcome instanceof Outcome.Granted<T> granted) return granted.state();
    throw new IllegalStateException(step + " was refused: " + outcome.ruling().codes());
  }

  Database.Figures figures() {
    return database.figures();
  }

  /** The whole journal, checked. */
  Verification.Result verify() {
    return Verification.of(database.journal());
  }

  @Override
  public void close() {
    database.close();
  }
}
