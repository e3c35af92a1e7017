package org.yimen.ports.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.EntryId;
import org.yimen.domain.ids.FunctionCode;
import org.yimen.domain.ids.HallId;
import org.yimen.domain.ids.RequestId;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.staff.Functions;
import org.yimen.ports.driven.Clock;
import org.yimen.ports.driven.Identities;
import org.yimen.ports.driven.KeptAnswer;
import org.yimen.ports.driven.RepeatedRequestException;
import org.yimen.ports.driven.StaleStateException;
import org.yimen.ports.driven.Stores;
import org.yimen.ports.driven.Transactions;
import org.yimen.ports.journal.ActRefused;
import org.yimen.ports.journal.AggregateRef;
import org.yimen.ports.journal.NewEntry;
import org.yimen.ports.journal.StateHash;

/**
 * What all use cases share: one transaction with its request, its entries, and the attempts of
 * officers that were refused.
 */
final class Desk {
  private static final Set<FunctionCode> VISITORS =
      Set.of(Functions.APPLICANT, Functions.AGENT, Functions.KIOSK);

  private static final String OUTSIDE = "outside";

  private final Transactions transactions;
  private final Clock clock;
  private final Identities identities;

  Desk(Transactions transactions, Clock clock, Identities identities) {
    this.transactions = transactions;
    this.clock = clock;
    this.identities = identities;
  }

  /** Visitors, agents and kiosks: they hold no posting. */
  static boolean isVisitor(Actor actor) {
    return VISITORS.contains(actor.function());
  }

  Clock clock() {
    return clock;
  }

  Identities identities() {
    return identities;
  }

  <T> T read(Transactions.Work<T> work) {
    return transactions.read(work);
  }

  <T> T run(Transactions.Work<T> work) {
    return transactions.run(work);
  }

  /**
   * Runs a command once. The request is kept as the last step of the transaction: where it is kept
   * already, everything is undone and the first answer is given again.
   */
  <V> Outcome<V> command(
      RequestId request, String act, Class<V> view, Transactions.Work<Outcome<V>> work) {
    Instant at = clock.now();
    try {
      return transactions.run(
          stores -> {
            Outcome<V> outcome = work.in(stores);
            stores.requests().keep(request, KeptAnswer.of(act, outcome), at);
            return outcome;
          });
    } catch (RepeatedRequestException e) {
      return earlier(request, act, view).orElseThrow(() -> e);
    } catch (StaleStateException e) {
      return earlier(request, act, view)
          .orElseGet(
              () -> Outcome.refused(Reason.of(DeskReason.CHANGED_MEANWHILE, HouseRule.STALE)));
    }
  }

  private <V> Optional<Outcome<V>> earlier(RequestId request, String act, Class<V> view) {
    return transactions.read(
        stores ->
            stores
                .requests()
                .find(request, act, view)
                .map(
                    kept ->
                        kept.act().equals(act)
                            ? kept.outcome()
                            : Outcome.refused(
                                Reason.of(
                                    DeskReason.REQUEST_USED,
                                    HouseRule.SAME_REQUEST,
                                    Argument.id("request", request)))));
  }

  /** Appends the events of a granted act. */
  void journal(
      Stores stores,
      Instant at,
      Actor by,
      AggregateRef aggregate,
      List<DomainEvent> events,
      Ruling ruling,
      String rulebook,
      StateHash state) {
    List<NewEntry> entries = new ArrayList<>();
    for (DomainEvent event : events)
      entries.add(
          new NewEntry(
              new EntryId(identities.next()),
              at,
              by,
              aggregate,
              event,
              ruling.clauses(),
              rulebook,
              state));
    stores.journal().append(entries);
  }

  /**
   * Refuses an act for which nothing is kept that could stay as it is, and appends the attempt of
   * an officer under the hall where it was made.
   */
  <V> Outcome<V> refuse(Scene scene, String act, Ruling ruling) {
    journalRefusal(scene.stores(), scene.at(), scene.by(), act, ruling, scene.rules().version());
    return Outcome.refused(ruling);
  }

  /** The same for what is not known here: there are no rules to name. */
  <V> Outcome<V> refuseUnknown(Stores stores, Actor by, String act, Reason why) {
    Ruling ruling = Ruling.of(why);
    journalRefusal(stores, clock.now(), by, act, ruling, "");
    return Outcome.refused(ruling);
  }

  /** The same in a transaction of its own, for what is asked of all centres. */
  <V> Outcome<V> refuseNowhere(Actor by, String act, Ruling ruling) {
    return run(
        stores -> {
          journalRefusal(stores, clock.now(), by, act, ruling, "");
          return Outcome.refused(ruling);
        });
  }

  /** The same where the rules are not those of a scene. */
  void journalRefusal(
      Stores stores, Instant at, Actor by, String act, Ruling ruling, String rulebook) {
    String hall = by.place().hall().map(HallId::value).orElse(OUTSIDE);
    AggregateRef attempts = new AggregateRef("attempts", hall, 1);
    journalRefusal(stores, at, by, attempts, act, ruling, rulebook, StateHash.ZERO);
  }

  /** Appends the refused attempt of an officer; a visitor's slip of the pen is only answered. */
  void journalRefusal(
      Stores stores,
      Instant at,
      Actor by,
      AggregateRef aggregate,
      String act,
      Ruling ruling,
      String rulebook,
      StateHash state) {
    if (isVisitor(by)) return;
    stores
        .journal()
        .append(
            List.of(
                new NewEntry(
                    new EntryId(identities.next()),
                    at,
                    by,
                    aggregate,
                    new ActRefused(act, ruling.codes()),
                    ruling.clauses(),
                    rulebook,
                    state)));
  }
}
