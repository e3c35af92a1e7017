package org.yimen.ports.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.TicketId;
import org.yimen.domain.organisation.Centre;
import org.yimen.domain.queue.QueueProvisions;
import org.yimen.domain.queue.Ticket;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.ports.driven.Stores;
import org.yimen.ports.driving.SweepView;

/** Ends tickets whose time is over, some hundred a transaction. */
final class Sweeping {
  private static final int AT_ONCE = 200;

  private final Desk desk;
  private final Scenes scenes;
  private final QueueBooks books;

  Sweeping(Desk desk, Scenes scenes, QueueBooks books) {
    this.desk = desk;
    this.scenes = scenes;
    this.books = books;
  }

  /** One way in which a ticket ends. */
  private enum End {
    VOID {
      @Override
      List<TicketId> due(Scene scene) {
        Instant before =
            scene.at().minusSeconds(scene.rules().value(QueueProvisions.UNCONFIRMED_SECONDS));
        return scene.stores().tickets().unconfirmed(before, AT_ONCE);
      }

      @Override
      Outcome<Ticket> end(Ticket ticket, Scene scene) {
        return ticket.voidUnconfirmed(scene.by(), scene.at(), scene.rules());
      }
    },
    EXPIRE {
      @Override
      List<TicketId> due(Scene scene) {
        Instant before =
            scene.at().minusSeconds(60L * scene.rules().value(QueueProvisions.RETURN_MINUTES));
        return scene.stores().tickets().missedBefore(before, AT_ONCE);
      }

      @Override
      Outcome<Ticket> end(Ticket ticket, Scene scene) {
        return ticket.expire(scene.by(), scene.at(), scene.rules());
      }
    };

    abstract List<TicketId> due(Scene scene);

    abstract Outcome<Ticket> end(Ticket ticket, Scene scene);
  }

  Outcome<SweepView> sweep(Actor by) {
    Ruling may = Management.onlySystem(by);
    if (may.isRefused()) return desk.refuseNowhere(by, "sweep", may);
    return new Outcome.Granted<>(
        new SweepView(all(by, End.VOID), all(by, End.EXPIRE)), List.of(), may);
  }

  /** Mostly nothing is due; that is seen without a turn of the writer. */
  private int all(Actor by, End end) {
    int ended = 0;
    if (desk.read(stores -> due(stores, by, end).isEmpty())) return ended;
    while (true) {
      int some = desk.run(stores -> some(stores, by, end));
      ended += some;
      if (some < AT_ONCE) return ended;
    }
  }

  private List<TicketId> due(Stores stores, Actor by, End end) {
    return stores.centres().all().stream()
        .flatMap(centre -> end.due(scenes.of(centre, stores, by)).stream())
        .toList();
  }

  private int some(Stores stores, Actor by, End end) {
    int ended = 0;
    for (Centre centre : stores.centres().all()) {
      Scene scene = scenes.of(centre, stores, by);
      for (TicketId id : end.due(scene)) {
        Ticket ticket = stores.tickets().find(id).orElseThrow();
        boolean here = centre.hall(ticket.state().facts().hall()).isPresent();
        if (here && ended(scene, ticket, end)) ended++;
      }
    }
    return ended;
  }

  /** The aggregate has the last word; what it does not end is simply not due. */
  private boolean ended(Scene scene, Ticket ticket, End end) {
    Outcome<Ticket> outcome = end.end(ticket, scene);
    if (outcome.isGranted())
      books.tickets().write(scene, Optional.of(ticket), end.name(), outcome, QueueBooks::view);
    return outcome.isGranted();
  }
}
