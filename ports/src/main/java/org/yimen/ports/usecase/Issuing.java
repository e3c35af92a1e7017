package org.yimen.ports.usecase;

import java.util.List;
import java.util.Optional;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.LaneId;
import org.yimen.domain.ids.TicketId;
import org.yimen.domain.queue.Lane;
import org.yimen.domain.queue.PriorityClass;
import org.yimen.domain.queue.Ticket;
import org.yimen.domain.queue.TicketNumber;
import org.yimen.domain.queue.TicketRequest;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.staff.Functions;
import org.yimen.ports.driven.Numbers;
import org.yimen.ports.driven.Stores;
import org.yimen.ports.driving.TakeTicket;
import org.yimen.ports.driving.TicketView;

/** Takes tickets 取号, and lets lanes give them out or stop. */
final class Issuing {
  private static final String TAKE = "takeTicket";
  private static final String SET_ISSUING = "setIssuing";

  private final Desk desk;
  private final Scenes scenes;
  private final QueueBooks books;

  Issuing(Desk desk, Scenes scenes, QueueBooks books) {
    this.desk = desk;
    this.scenes = scenes;
    this.books = books;
  }

  Outcome<TicketView> take(Stores stores, TakeTicket take) {
    Optional<Scene> scene = scenes.where(stores, take.by());
    if (scene.isEmpty())
      return desk.refuseUnknown(
          stores, take.by(), TAKE, Reason.of(DeskReason.HALL_UNKNOWN, HouseRule.WRONG_PLACE));
    HallId hall = take.by().place().hall().orElseThrow();
    Ruling may =
        scene.get().postedIfOfficer().and(mayGive(take)).and(opensToday(scene.get(), hall));
    if (may.isRefused()) return desk.refuse(scene.get(), TAKE, may);
    return new Wanted(scene.get(), hall)
        .business(take)
        .fold(
            found -> reserve(scene.get(), found.state(), take),
            refused -> desk.refuse(scene.get(), TAKE, refused.ruling()));
  }

  /** Where a hall stays closed today nobody waits in it (decision 15). */
  private static Ruling opensToday(Scene scene, HallId hall) {
    return Ruling.granted()
        .unless(
            scene
                .stores()
                .dutyDays()
                .of(hall, scene.today())
                .flatMap(d -> d.state().closure())
                .isEmpty(),
            Reason.of(DeskReason.HALL_STAYS_CLOSED, HouseRule.WRONG_STATE));
  }

  /** An urgent matter 急办 is for an officer to see, never for the visitor to say. */
  private static Ruling mayGive(TakeTicket take) {
    return Ruling.granted()
        .unless(
            !take.priority().equals(PriorityClass.URGENT) || !Desk.isVisitor(take.by()),
            Reason.of(
                    DeskReason.ONLY_OFFICER_GIVES,
                    HouseRule.WRONG_FUNCTION,
                    Argument.code("priority", take.priority().code()))
                .mendedBy(DeskReason.ASK_OFFICER));
  }

  private Outcome<TicketView> reserve(Scene scene, Wanted.Business wanted, TakeTicket take) {
    TicketId id = new TicketId(desk.identities().next());
    // Asked before numbers are taken, so that a refusal leaves no gap in them.
    Ruling may =
        Ticket.mayReserve(
            request(id, wanted, take, 1, 1), wanted.lane(), take.by(), scene.at(), scene.rules());
    if (may.isRefused()) return desk.refuse(scene, TAKE, may);
    Numbers numbers = scene.stores().numbers();
    long number = numbers.next("ticket/" + wanted.lane().id() + "/" + scene.today());
    long arrival = nextArrival(scene, wanted.lane().hall());
    return books
        .tickets()
        .write(
            scene,
            Optional.empty(),
            TAKE,
            Ticket.reserve(
                request(id, wanted, take, number, arrival),
                wanted.lane(),
                take.by(),
                scene.at(),
                scene.rules()),
            QueueBooks::view);
  }

  private static TicketRequest request(
      TicketId id, Wanted.Business wanted, TakeTicket take, long number, long arrival) {
    return new TicketRequest(
        id,
        TicketNumber.of(wanted.lane().prefix(), Math.toIntExact(number)),
        arrival,
        wanted.service(),
        take.priority(),
        take.holder());
  }

  /** The next number out of the hall's one counter; order is by it, on every day. */
  static long nextArrival(Scene scene, HallId hall) {
    return scene.stores().numbers().next("arrival/" + hall);
  }

  Outcome<Lane> setIssuing(Stores stores, Actor by, LaneId lane, boolean issuing) {
    Optional<Lane> known = stores.lanes().find(lane);
    Optional<Scene> scene = known.flatMap(l -> scenes.in(l.hall(), stores, by));
    if (known.isEmpty() || scene.isEmpty())
      return desk.refuseUnknown(
          stores,
          by,
          SET_ISSUING,
          Reason.of(DeskReason.LANE_UNKNOWN, HouseRule.UNKNOWN, Argument.id("lane", lane)));
    Ruling ruling =
        by.function().equals(Functions.SYSTEM) ? Ruling.granted() : scene.get().postedOfficer();
    if (ruling.isRefused()) return desk.refuse(scene.get(), SET_ISSUING, ruling);
    Lane now = known.get().issuing(issuing);
    if (!now.equals(known.get())) books.arrange(scene.get(), now, ruling);
    return new Outcome.Granted<>(now, List.of(), ruling);
  }
}
