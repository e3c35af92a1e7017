package org.yimen.ports.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.staff.Account;
import org.yimen.domain.staff.AccountEvent.SignInRefused;
import org.yimen.domain.staff.AccountLife;
import org.yimen.domain.staff.AccountState;
import org.yimen.ports.driven.Stores;
import org.yimen.ports.journal.AggregateRef;
import org.yimen.ports.journal.StateHash;

/**
 * Keeps accounts with their entries. It needs no hall and no rulebook: there are accounts before
 * there is a hall.
 */
record AccountBook(Desk desk) {
  private static final String NO_RULEBOOK = "";
  private static final AggregateRef DOOR = new AggregateRef("attempts", "sign-in", 1);

  /** Saves the new state and journals its events; journals the attempt on the old one instead. */
  Outcome<AccountState> write(
      Stores stores,
      Instant at,
      Actor by,
      Optional<Account> before,
      String act,
      Outcome<Account> outcome) {
    return outcome.fold(
        granted -> {
          AccountState after = granted.state().state();
          StateHash hash = stores.accounts().save(granted.state());
          desk.journal(
              stores, at, by, ref(after), granted.events(), granted.ruling(), NO_RULEBOOK, hash);
          if (after.life() != AccountLife.ACTIVE) stores.sessions().endAll(after.id());
          if (after.life() == AccountLife.ENDED) stores.accounts().erase(after.id());
          return new Outcome.Granted<>(after, granted.events(), granted.ruling());
        },
        refused -> refuse(stores, at, by, before, act, refused.ruling()));
  }

  /** Refuses, and journals the attempt. */
  <V> Outcome<V> refuse(
      Stores stores, Instant at, Actor by, Optional<Account> on, String act, Ruling ruling) {
    on.ifPresentOrElse(
        account ->
            desk.journalRefusal(
                stores,
                at,
                by,
                ref(account.state()),
                act,
                ruling,
                NO_RULEBOOK,
                hash(stores, account)),
        () -> desk.journalRefusal(stores, at, by, act, ruling, NO_RULEBOOK));
    return Outcome.refused(ruling);
  }

  /** Journals what leaves the account as it is: somebody came or went. */
  void note(Stores stores, Instant at, Actor by, Account account, DomainEvent event) {
    desk.journal(
        stores,
        at,
        by,
        ref(account.state()),
        List.of(event),
        Ruling.granted(),
        NO_RULEBOOK,
        hash(stores, account));
  }

  /** Journals a sign-in that was refused. */
  void noteRefused(Stores stores, Instant at, Actor by, Optional<Account> account, Ruling ruling) {
    desk.journal(
        stores,
        at,
        by,
        account.map(a -> ref(a.state())).orElse(DOOR),
        List.of(new SignInRefused(account.map(Account::getId), ruling.codes())),
        ruling,
        NO_RULEBOOK,
        account.map(a -> hash(stores, a)).orElse(StateHash.ZERO));
  }

  private static StateHash hash(Stores stores, Account account) {
    return stores.accounts().hashOf(account.getId()).orElseThrow();
  }

  private static AggregateRef ref(AccountState account) {
    return new AggregateRef("account", account.id().toString(), account.version());
  }
}
