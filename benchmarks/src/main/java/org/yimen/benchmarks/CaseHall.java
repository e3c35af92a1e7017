package org.yimen.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
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
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.FunctionCode;
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
import org.yimen.ports.Yimen;
import org.yimen.ports.driven.Clock;
import org.yimen.ports.driven.Identities;
import org.yimen.ports.driving.CaseAct;
import org.yimen.ports.driving.Submit;
import org.yimen.ports.memory.SetRulebooks;
import org.yimen.ports.memory.UuidV7;
import org.yimen.rulebook.jackson.YamlRulebooks;

/** The demo hall under its real rulebook on either database, with cases of the item GGFW-03. */
final class CaseHall {
  private static final String ITEM = "GGFW-03";
  private static final String WINDOW = "JD-02";

  /** Monday 2026-09-21, nine in the morning in Beijing. */
  private static final Instant OPENING = Instant.parse("2026-09-21T01:00:00Z");

  private final HallFile hall = HallFileReader.demo();
  private final Yimen yimen;
  private final Identities identities;
  private final ItemVersion item;
  private final Actor clerk;
  private final Actor reviewer;
  private final Actor supervisor;

  CaseHall(Database database) {
    long begin = System.nanoTime();
    Clock clock = () -> OPENING.plus((System.nanoTime() - begin) / 1000, ChronoUnit.MICROS);
    WorkingCalendar calendar = ChinaCalendar.load().calendar();
    this.identities = new UuidV7(clock);
    this.yimen =
        Yimen.builder()
            .storage(database.transactions(), database.journal())
            .rulebooks(new SetRulebooks(YamlRulebooks.builtIn()))
            .calendars(centre -> calendar)
            .clock(clock)
            .identities(identities)
            .build();
    new HallSetUp(yimen, hall).run();
    this.item =
        hall.items().stream().filter(i -> i.code().value().equals(ITEM)).findFirst().orElseThrow();
    Window window =
        hall.centre().windows().stream()
            .filter(w -> w.id().equals(new WindowId(WINDOW)))
            .findFirst()
            .orElseThrow();
    this.clerk = officer("P06", Functions.WINDOW_CLERK, Place.at(window.hall(), window.id()));
    this.reviewer = officer("P07", Functions.REVIEWER, Place.in(window.hall()));
    this.supervisor = officer("P12", Functions.DEPARTMENT_SUPERVISOR, Place.in(window.hall()));
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

  Yimen yimen() {
    return yimen;
  }

  /** The department that decides these cases. */
  DepartmentId department() {
    return item.lead();
  }

  PersonId register() {
    return must(
        yimen
            .caseDesk()
            .register(
                clerk,
                new PersonForm(
                    new PersonId(identities.next()),
                    ApplicantKind.CITIZEN,
                    "欧阳思源",
                    IdentityType.RESIDENT_ID,
                    ResidentId.invented(LocalDate.of(1980, 1, 1), 1).value(),
                    "13800000001",
                    "")));
  }

  CaseId submit(PersonId applicant) {
    List<MaterialMark> materials =
        item.materialsFor(false).stream().map(m -> MaterialMark.original(m.code())).toList();
    Parties alone = Parties.of(new Applicant(applicant, ApplicantKind.CITIZEN));
    return must(yimen
            .caseDesk()
            .submit(
                new Submit(
                    yimen.caseDesk().newRequest(),
                    clerk,
                    hall.centre().id(),
                    item.code(),
                    alone,
                    materials,
                    true,
                    false)))
        .id();
  }

  CaseId accept(CaseId id) {
    must(yimen.caseDesk().accept(act(clerk, id)));
    return id;
  }

  /** Reviewed, approved, delivered, every paper handed over, closed. */
  void close(CaseId id, PersonId applicant) {
    must(yimen.reviewDesk().review(act(reviewer, id), true, List.of()));
    must(yimen.reviewDesk().approve(act(supervisor, id)));
    must(yimen.caseDesk().deliver(act(clerk, id), Delivery.Manner.WINDOW, applicant));
    yimen.enquiries().caseById(id).orElseThrow().papersOwed().stream()
        .map(paper -> yimen.caseDesk().handOver(act(clerk, id), paper.number()))
        .forEach(CaseHall::must);
    must(yimen.caseDesk().close(act(clerk, id)));
  }

  private CaseAct act(Actor by, CaseId id) {
    return CaseAct.of(yimen.caseDesk().newRequest(), by, id);
  }

  private static <T> T must(Outcome<T> outcome) {
    if (outcome instanceof Outcome.Granted<T> granted) return granted.state();
    throw new IllegalStateException("refused: " + outcome.ruling().codes());
  }
}
