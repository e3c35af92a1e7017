package org.yimen.persistence.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.Place;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.organisation.Window;
import org.yimen.domain.organisation.WindowKind;
import org.yimen.domain.staff.Functions;
import org.yimen.domain.staff.Period;
import org.yimen.ports.driving.CentreAct;
import org.yimen.ports.driving.PostPerson;
import org.yimen.ports.journal.Verification;

/** Several empty posts of one hall in one work: each is put on record, the day is one. */
class DutyWatchTest {
  @TempDir Path folder;

  @Test
  void each_empty_post_stands_in_the_day_of_the_hall_on_a_file() {
    try (Database database =
        SqliteDatabase.open(folder.resolve("yimen.db"), SqliteSettings.USUAL)) {
      watched(database);
    }
  }

  @Test
  void and_on_a_server() {
    TestServer server = TestServer.shared();
    PostgresSettings settings = server.bare().backingUpInto(folder);
    try (Database database = PostgresDatabase.open(settings)) {
      watched(database);
    } finally {
      server.drop(settings);
    }
  }

  private static void watched(Database database) {
    TestHall hall = new TestHall(database).furnish();
    Actor system = Actor.of(new PersonId(hall.identities.next()), Functions.SYSTEM, Place.OUTSIDE);
    WindowId window = TestHall.WINDOW_3.window().orElseThrow();
    TestHall.state(
        hall.desks
            .centreOffice()
            .addWindow(
                new CentreAct(hall.desks.newRequest(), system, TestHall.CENTRE, Optional.empty()),
                new Window(
                    window, TestHall.HALL, WindowKind.ENQUIRY, Optional.empty(), List.of())));
    for (int i = 0; i < 3; i++)
      TestHall.state(
          hall.desks
              .staffOffice()
              .post(
                  new PostPerson(
                      hall.desks.newRequest(),
                      system,
                      new PersonId(hall.identities.next()),
                      Optional.empty(),
                      List.of(Functions.WINDOW_CLERK),
                      List.of(window),
                      Period.from(LocalDate.of(2026, 1, 5)))));
    int found = TestHall.state(hall.desks.dutyOffice().watch(system));
    assertThat(found).isGreaterThanOrEqualTo(3);
    int again = TestHall.state(hall.desks.dutyOffice().watch(system));
    assertThat(again).isZero();
    assertThat(
            hall.desks
                .dutyOffice()
                .today(system, TestHall.HALL)
                .flatMap(view -> view.record())
                .orElseThrow()
                .empty())
        .hasSize(found)
        .doesNotHaveDuplicates();
    assertThat(Verification.of(database.journal()).faults()).isEmpty();
  }
}
