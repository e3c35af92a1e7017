package org.yimen.ports.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jmolecules.ddd.types.Identifier;
import org.yimen.domain.casework.Case;
import org.yimen.domain.catalogue.FeeSchedule;
import org.yimen.domain.catalogue.Item;
import org.yimen.domain.catalogue.StagedVersion;
import org.yimen.domain.ids.DepartmentId;
import org.yimen.domain.ids.ItemId;
import org.yimen.domain.queue.Ticket;
import org.yimen.domain.queue.TicketLife;
import org.yimen.domain.queue.WindowSession;
import org.yimen.domain.staff.Account;
import org.yimen.domain.staff.DutyDay;
import org.yimen.domain.staff.Leave;
import org.yimen.domain.staff.Mandate;
import org.yimen.domain.staff.Period;
import org.yimen.domain.staff.Posting;
import org.yimen.domain.staff.Punch;
import org.yimen.domain.staff.Substitution;
import org.yimen.ports.driven.Accounts;
import org.yimen.ports.driven.AggregateStore;
import org.yimen.ports.driven.Cases;
import org.yimen.ports.driven.DutyDays;
import org.yimen.ports.driven.Items;
import org.yimen.ports.driven.Leaves;
import org.yimen.ports.driven.Mandates;
import org.yimen.ports.driven.Postings;
import org.yimen.ports.driven.Punches;
import org.yimen.ports.driven.StaleStateException;
import org.yimen.ports.driven.Stores;
import org.yimen.ports.driven.Substitutions;
import org.yimen.ports.driven.Tickets;
import org.yimen.ports.driven.WindowSessions;
import org.yimen.ports.journal.StateHash;

/** For each store of aggregates a broken one for each of the rules ST-1 to ST-6. */
final class StoreTrials {
  private StoreTrials() {}

  static List<Trial> all() {
    List<Trial> all = new ArrayList<>();
    all.addAll(
        of(
            StorageContract.CasesRules.class,
            Cases.class,
            Stores::cases,
            (Case c) ->
                c.state().decision().isPresent()
                    ? Case.restore(Bent.with(c.state(), "notices", List.of()))
                    : c));
    all.addAll(
        of(
            StorageContract.TicketsRules.class,
            Tickets.class,
            Stores::tickets,
            (Ticket t) ->
                t.life() == TicketLife.FINISHED
                    ? Ticket.restore(Bent.with(t.state(), "calls", List.of()))
                    : t));
    all.addAll(
        of(
            StorageContract.WindowSessionsRules.class,
            WindowSessions.class,
            Stores::windowSessions,
            (WindowSession w) ->
                w.state().lastReleasedAt().isPresent()
                    ? WindowSession.restore(Bent.with(w.state(), "pauses", List.of()))
                    : w));
    all.addAll(
        of(
            StorageContract.ItemsRules.class,
            Items.class,
            Stores::items,
            (Item i) ->
                i.state().versions().size() == 2
                    ? Item.restore(
                        Bent.with(i.state(), "versions", i.state().versions().subList(0, 1)))
                    : i));
    all.add(
        Trial.of(
            "ST_5_nothing_to_pay_and_no_day_to_wait_are_restored_as_such",
            StorageContract.ItemsRules.class,
            "takes a free item for one whose fee nobody wrote",
            Bent.store(
                Items.class,
                Stores::items,
                "find",
                (real, with, right) -> {
                  right.asItShould();
                  return real.find((ItemId) with[0]).map(StoreTrials::withoutFreeFees);
                })));
    all.addAll(
        of(
            StorageContract.PostingsRules.class,
            Postings.class,
            Stores::postings,
            (Posting p) ->
                p.state().department().isEmpty()
                    ? Posting.restore(
                        Bent.with(p.state(), "department", Optional.of(new DepartmentId("X"))))
                    : p));
    all.addAll(
        of(
            StorageContract.MandatesRules.class,
            Mandates.class,
            Stores::mandates,
            (Mandate m) ->
                m.state().items().isEmpty()
                    ? Mandate.restore(
                        Bent.with(
                            m.state(), "items", List.of(new ItemId(new java.util.UUID(0, 1)))))
                    : m));
    all.addAll(
        of(
            StorageContract.AccountsRules.class,
            Accounts.class,
            Stores::accounts,
            (Account a) ->
                a.state().roles().isEmpty()
                    ? Account.restore(Bent.with(a.state(), "mustChangePassword", true))
                    : a));
    all.addAll(duty());
    return all;
  }

  private static List<Trial> duty() {
    List<Trial> all = new ArrayList<>();
    all.addAll(
        of(
            StorageContract.SubstitutionsRules.class,
            Substitutions.class,
            Stores::substitutions,
            (Substitution s) ->
                s.state().version() == 1 && s.state().period().last().isPresent()
                    ? Substitution.restore(
                        Bent.with(s.state(), "period", Period.from(s.state().period().first())))
                    : s));
    all.addAll(
        of(
            StorageContract.LeavesRules.class,
            Leaves.class,
            Stores::leaves,
            (Leave l) ->
                l.state().substitute().isPresent()
                    ? Leave.restore(Bent.with(l.state(), "substitute", Optional.empty()))
                    : l));
    all.addAll(
        of(
            StorageContract.PunchesRules.class,
            Punches.class,
            Stores::punches,
            (Punch p) ->
                p.state().clock().isPresent()
                    ? Punch.restore(Bent.with(p.state(), "clock", Optional.empty()))
                    : p));
    all.addAll(
        of(
            StorageContract.DutyDaysRules.class,
            DutyDays.class,
            Stores::dutyDays,
            (DutyDay d) ->
                d.state().checks().isEmpty()
                    ? d
                    : DutyDay.restore(Bent.with(d.state(), "checks", List.of()))));
    return all;
  }

  private static Item withoutFreeFees(Item item) {
    List<StagedVersion> bent =
        item.state().versions().stream()
            .map(
                v ->
                    v.version().fee().filter(FeeSchedule::free).isPresent()
                        ? Bent.with(v, "version", Bent.with(v.version(), "fee", Optional.empty()))
                        : v)
            .toList();
    return Item.restore(Bent.with(item.state(), "versions", bent));
  }

  private static <
          T extends AggregateRoot<T, I>, I extends Identifier, P extends AggregateStore<T, I>>
      List<Trial> of(
          Class<?> contract, Class<P> port, Function<Stores, P> which, UnaryOperator<T> forgets) {
    return List.of(
        Trial.of(
            "ST_1_find_gives_what_was_saved_last",
            contract,
            "does not see what the same work saved",
            Bent.stores(s -> Bent.with(s, port, blindToItself(port, which.apply(s))))),
        Trial.of(
            "ST_2_a_wrong_version_is_stale_and_changes_nothing",
            contract,
            "answers a stale save as if it were saved",
            Bent.store(
                port,
                which,
                "save",
                (real, with, right) -> {
                  try {
                    return right.asItShould();
                  } catch (StaleStateException e) {
                    AggregateRoot<?, ?> saved = (AggregateRoot<?, ?>) with[0];
                    if (real.find(idOf(new Object[] {saved.getId()})).isEmpty()) throw e;
                    return StateHash.ZERO;
                  }
                })),
        Trial.of(
            "ST_3_save_answers_the_hash_of_what_is_stored",
            contract,
            "hashes something else",
            Bent.store(
                port,
                which,
                "save",
                (real, with, right) -> StateHash.of(String.valueOf(right.asItShould())))),
        Trial.of(
            "ST_4_hashOf_answers_the_hash_of_what_is_stored",
            contract,
            "finds another hash",
            Bent.store(
                port,
                which,
                "hashOf",
                (real, with, right) ->
                    ((Optional<?>) Optional.ofNullable(right.asItShould()).orElseThrow())
                        .map(h -> StateHash.of("not " + h)))),
        Trial.of(
            "ST_5_what_is_restored_equals_what_was_saved",
            contract,
            "loses a field",
            Bent.store(
                port,
                which,
                "find",
                (real, with, right) -> {
                  right.asItShould();
                  return real.find(idOf(with)).map(forgets);
                })),
        Trial.of(
            "ST_6_any_other_failure_is_a_storage_exception",
            contract,
            "throws as its driver does",
            backend -> raw(backend, port)));
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the one argument of find
  private static <I> I idOf(Object[] with) {
    return (I) with[0];
  }

  private static <
          T extends AggregateRoot<T, I>, I extends Identifier, P extends AggregateStore<T, I>>
      P blindToItself(Class<P> port, P real) {
    Map<Object, Optional<T>> before = new HashMap<>();
    P remembers =
        Bent.port(
            port,
            real,
            "save",
            (store, with, right) -> {
              AggregateRoot<?, ?> saved = (AggregateRoot<?, ?>) with[0];
              I id = idOf(new Object[] {saved.getId()});
              before.putIfAbsent(id, real.find(id));
              return right.asItShould();
            });
    return Bent.port(
        port,
        remembers,
        "find",
        (store, with, right) ->
            before.containsKey(with[0]) ? before.get(with[0]) : right.asItShould());
  }

  private static <P> Backend raw(Backend real, Class<P> port) {
    AtomicBoolean gone = new AtomicBoolean();
    UnaryOperator<Stores> driver = s -> gone.get() ? Bent.with(s, port, throwing(port)) : s;
    Backend bent = Bent.stores(driver).apply(real);
    return new BentBackend(bent, UnaryOperator.identity(), UnaryOperator.identity()) {
      @Override
      public void damage() {
        gone.set(true);
      }
    };
  }

  private static <P> P throwing(Class<P> port) {
    return port.cast(
        java.lang.reflect.Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, method, arguments) -> {
              throw new IllegalStateException("no such table");
            }));
  }
}
