package org.yimen.persistence.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.Place;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.ids.ServiceId;
import org.yimen.domain.ids.WindowId;
import org.yimen.domain.organisation.CentreState;
import org.yimen.domain.organisation.Window;
import org.yimen.domain.organisation.WindowKind;
import org.yimen.domain.queue.Lane;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.staff.Functions;
import org.yimen.domain.staff.Period;
import org.yimen.ports.driving.EstablishCentre;
import org.yimen.ports.driving.PostPerson;
import org.yimen.ports.driving.Reception;
import org.yimen.ports.driving.TakeTicket;
import org.yimen.ports.driving.TicketAct;
import org.yimen.ports.driving.TicketView;
import org.yimen.ports.driving.WindowAct;

/** One node's view of a hall with two lanes and four windows that call from both. */
final class TestQueue {
  static final List<ServiceId> SERVICES = List.of(new ServiceId("市场监督"), new ServiceId("YB"));
  private static final HallId HALL = TestHall.HALL;
  private static final Actor SYSTEM = actor(99, Functions.SYSTEM, Place.OUTSIDE);
  private static final Actor MANAGER = actor(98, Functions.CENTRE_MANAGER, Place.in(HALL));
  private static final Actor KIOSK = actor(97, Functions.KIOSK, Place.in(HALL));

  private final TestHall hall;
  private final Reception reception;

  TestQueue(Database database) {
    this.hall = new TestHall(database);
    this.reception = hall.desks.reception();
  }

  private static Actor actor(int n, org.yimen.domain.ids.FunctionCode function, Place place) {
    return Actor.of(new PersonId(new UUID(7, n)), function, place);
  }

  static Actor officer(int window) {
    return actor(window, Functions.WINDOW_CLERK, Place.at(HALL, new WindowId("W-" + window)));
  }

  /** Arranges the centre, posts the officers and opens the windows. */
  TestQueue furnish() {
    CentreState bare = TestHall.centre().state();
    CentreState centre =
        new CentreState(
            bare.format(),
            bare.id(),
            bare.nameZh(),
            bare.nameEn(),
            bare.level(),
            bare.government(),
            bare.rulebook(),
            bare.zone(),
            bare.halls(),
            bare.departments(),
            IntStream.range(0, 4)
                .mapToObj(
                    n ->
                        new Window(
                            new WindowId("W-" + n),
                            HALL,
                            WindowKind.ENTRUSTED,
                            Optional.empty(),
                            List.of()))
                .toList());
    List<Lane> lanes =
        List.of(
            new Lane(
                new LaneId("L-A"),
                HALL,
                "甲",
                Optional.empty(),
                "A",
                List.of(SERVICES.get(0)),
                true),
            new Lane(
                new LaneId("L-H"),
                HALL,
                "乙",
                Optional.empty(),
                "H",
                List.of(SERVICES.get(1)),
                true));
    TestHall.state(
        hall.desks.centreOffice().establish(new EstablishCentre(request(), SYSTEM, centre, lanes)));
    post(SYSTEM, MANAGER);
    for (int n = 0; n < 4; n++) {
      post(MANAGER, officer(n));
      TestHall.state(reception.openWindow(new WindowAct(request(), officer(n))));
    }
    return this;
  }

  private void post(Actor by, Actor officer) {
    TestHall.state(
        hall.desks
            .staffOffice()
            .post(
                new PostPerson(
                    request(),
                    by,
                    officer.person(),
                    Optional.empty(),
                    List.of(officer.function()),
                    List.of(),
                    Period.from(LocalDate.of(2024, 1, 1)))));
  }

  /** Somebody takes a number, and it is printed; answers it. */
  String take(ServiceId service) {
    TicketView reserved =
        TestHall.state(reception.takeTicket(TakeTicket.forService(request(), KIOSK, service)));
    TestHall.state(reception.confirmTicket(TicketAct.of(request(), KIOSK, reserved.id())));
    return reserved.number();
  }

  /** Calls and serves until nobody waits; answers the numbers called. */
  List<String> serveAll(int window) {
    Actor officer = officer(window);
    List<String> called = new ArrayList<>();
    while (true) {
      Outcome<TicketView> next = reception.callNext(new WindowAct(request(), officer));
      if (!next.isGranted()) {
        assertThat(next.ruling().codes()).containsExactly("usecase.NOBODY_WAITS");
        return called;
      }
      TicketView ticket = TestHall.state(next);
      called.add(ticket.number());
      TestHall.state(reception.start(TicketAct.of(request(), officer, ticket.id())));
      TestHall.state(reception.finish(TicketAct.of(request(), officer, ticket.id()), List.of()));
    }
  }

  private RequestId request() {
    return new RequestId(hall.identities.next());
  }
}
