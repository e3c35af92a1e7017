package org.yimen.ports.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jmolecules.architecture.hexagonal.Application;
import org.yimen.domain.ids.AccountId;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.staff.Account;
import org.yimen.domain.staff.AccountLife;
import org.yimen.domain.staff.AccountState;
import org.yimen.domain.staff.Functions;
import org.yimen.domain.staff.LogInName;
import org.yimen.domain.staff.PageRole;
import org.yimen.domain.staff.StaffReason;
import org.yimen.ports.driven.Credentials;
import org.yimen.ports.driven.Rulebooks;
import org.yimen.ports.driven.StaleStateException;
import org.yimen.ports.driven.Stores;
import org.yimen.ports.driving.AccountAct;
import org.yimen.ports.driving.AccountLine;
import org.yimen.ports.driving.AccountOffice;
import org.yimen.ports.driving.GivenPassword;
import org.yimen.ports.driving.OpenAccount;
import org.yimen.ports.driving.Password;

/** Answers {@link AccountOffice}. */
@Application
final class AccountOfficeService implements AccountOffice {
  private static final int LONGEST_NAME = 200;

  private final Desk desk;
  private final Passwords passwords;
  private final AccountBook book;
  private final Rulebooks rulebooks;

  AccountOfficeService(Desk desk, Passwords passwords, Rulebooks rulebooks) {
    this.desk = desk;
    this.passwords = passwords;
    this.book = new AccountBook(desk);
    this.rulebooks = rulebooks;
  }

  @Override
  public Outcome<GivenPassword> open(OpenAccount open) {
    Password password = open.chosen().orElseGet(passwords::oneTime);
    String hash = passwords.hash(password);
    Ruling form =
        open.chosen()
            .map(
                chosen ->
                    Passwords.mayChoose(
                        chosen,
                        open.logInName(),
                        desk.read(stores -> SignOnRules.of(stores, rulebooks, now()))))
            .orElse(Ruling.granted())
            .and(mayShow(open.shownName()));
    Outcome<AccountState> outcome =
        desk.command(
            open.request(),
            "openAccount " + open.person(),
            AccountState.class,
            stores -> {
              Ruling ruling = mayKeep(stores, open.by()).and(form).and(isFree(stores, open));
              return ruling.isRefused()
                  ? book.refuse(stores, now(), open.by(), Optional.empty(), "openAccount", ruling)
                  : open(stores, open, hash);
            });
    return given(outcome, open.chosen().isPresent() ? Optional.empty() : Optional.of(password));
  }

  private Outcome<AccountState> open(Stores stores, OpenAccount open, String hash) {
    AccountId id = new AccountId(desk.identities().next());
    Outcome<AccountState> opened =
        book.write(
            stores,
            now(),
            open.by(),
            Optional.empty(),
            "openAccount",
            Account.open(id, open.person(), open.roles(), open.chosen().isEmpty()));
    stores.accounts().keep(new Credentials(id, open.logInName(), open.shownName(), hash));
    return opened;
  }

  private static Ruling isFree(Stores stores, OpenAccount open) {
    return Ruling.granted()
        .unless(
            stores.accounts().of(open.person()).stream()
                .allMatch(a -> a.state().life() == AccountLife.ENDED),
            Reason.of(DeskReason.PERSON_HAS_ACCOUNT, HouseRule.DONE_ALREADY))
        .unless(
            stores.accounts().byLogInName(open.logInName()).isEmpty(),
            Reason.of(DeskReason.LOG_IN_NAME_TAKEN, HouseRule.DONE_ALREADY));
  }

  private static Ruling mayShow(String name) {
    boolean line =
        !name.isBlank()
            && name.length() <= LONGEST_NAME
            && name.codePoints().noneMatch(Character::isISOControl);
    return Ruling.granted()
        .unless(line, Reason.of(DeskReason.SHOWN_NAME_WRONG, HouseRule.BAD_TEXT));
  }

  @Override
  public Outcome<GivenPassword> openFirst(Actor by, LogInName logInName, String shownName) {
    boolean some = desk.read(stores -> !stores.accounts().all().isEmpty());
    if (some) return Outcome.refused(Reason.of(DeskReason.ACCOUNTS_EXIST, HouseRule.DONE_ALREADY));
    OpenAccount first =
        new OpenAccount(
            new org.yimen.domain.ids.RequestId(desk.identities().next()),
            by,
            new PersonId(desk.identities().next()),
            logInName,
            shownName,
            Set.of(PageRole.ADMINISTRATION, PageRole.OFFICE),
            Optional.empty());
    Password password = passwords.oneTime();
    String hash = passwords.hash(password);
    try {
      return given(desk.run(stores -> openFirst(stores, first, hash)), Optional.of(password));
    } catch (StaleStateException e) { // another node was first
      return Outcome.refused(Reason.of(DeskReason.ACCOUNTS_EXIST, HouseRule.DONE_ALREADY));
    }
  }

  private Outcome<AccountState> openFirst(Stores stores, OpenAccount first, String hash) {
    Ruling ruling =
        mayKeep(stores, first.by())
            .and(mayShow(first.shownName()))
            .unless(
                stores.accounts().all().isEmpty(),
                Reason.of(DeskReason.ACCOUNTS_EXIST, HouseRule.DONE_ALREADY));
    return ruling.isRefused() ? Outcome.refused(ruling) : open(stores, first, hash);
  }

  @Override
  public Outcome<AccountState> giveRoles(AccountAct act, Set<PageRole> roles) {
    return act(act, "giveRoles", (stores, account) -> account.giveRoles(act.by(), roles));
  }

  @Override
  public Outcome<GivenPassword> resetPassword(AccountAct act) {
    Password password = passwords.oneTime();
    String hash = passwords.hash(password);
    Outcome<AccountState> outcome =
        act(
            act,
            "resetPassword",
            (stores, account) -> {
              Outcome<Account> reset = account.resetPassword(act.by());
              if (reset.isGranted()) {
                stores
                    .accounts()
                    .credentials(act.account())
                    .ifPresent(c -> stores.accounts().keep(c.with(hash)));
                stores.sessions().endAll(act.account());
              }
              return reset;
            });
    return given(outcome, Optional.of(password));
  }

  @Override
  public Outcome<AccountState> lock(AccountAct act) {
    return act(act, "lockAccount", (stores, account) -> account.lock(act.by()));
  }

  @Override
  public Outcome<AccountState> unlock(AccountAct act) {
    return act(act, "unlockAccount", (stores, account) -> account.unlock(act.by()));
  }

  @Override
  public Outcome<AccountState> end(AccountAct act) {
    return act(act, "endAccount", (stores, account) -> account.end(act.by()));
  }

  private Outcome<AccountState> act(
      AccountAct act, String name, BiFunction<Stores, Account, Outcome<Account>> does) {
    return desk.command(
        act.request(),
        name + " " + act.account(),
        AccountState.class,
        stores -> {
          Optional<Account> account = stores.accounts().find(act.account());
          Ruling may =
              mayKeep(stores, act.by())
                  .unless(
                      account.isPresent(),
                      Reason.of(
                          DeskReason.ACCOUNT_UNKNOWN,
                          HouseRule.UNKNOWN,
                          Argument.id("account", act.account())));
          return may.isRefused()
              ? book.refuse(stores, now(), act.by(), account, name, may)
              : book.write(
                  stores,
                  now(),
                  act.by(),
                  account,
                  name,
                  does.apply(stores, account.orElseThrow()));
        });
  }

  @Override
  public List<AccountLine> accounts() {
    return desk.read(
        stores ->
            stores.accounts().all().stream()
                .map(a -> line(a, stores.accounts().credentials(a.getId())))
                .toList());
  }

  private static AccountLine line(Account account, Optional<Credentials> by) {
    return new AccountLine(
        account.state(), by.map(Credentials::logInName), by.map(Credentials::shownName));
  }

  /** An answer that was kept has no events: the password was shown with the first one. */
  private static Outcome<GivenPassword> given(
      Outcome<AccountState> outcome, Optional<Password> oneTime) {
    return outcome.fold(
        g ->
            new Outcome.Granted<>(
                new GivenPassword(g.state(), g.events().isEmpty() ? Optional.empty() : oneTime),
                g.events(),
                g.ruling()),
        r -> Outcome.refused(r.ruling()));
  }

  private Instant now() {
    return desk.clock().now();
  }

  private static Ruling mayKeep(Stores stores, Actor by) {
    List<AccountState> administrators = administrators(stores);
    boolean may =
        by.function().equals(Functions.SYSTEM)
            ? administrators.isEmpty()
            : by.function().equals(Functions.ADMINISTRATOR)
                && administrators.stream().anyMatch(a -> a.person().equals(by.person()));
    return Ruling.granted()
        .unless(
            may,
            Reason.of(
                    DeskReason.ONLY_ADMINISTRATOR,
                    HouseRule.WRONG_FUNCTION,
                    Argument.code("function", by.function().value()))
                .mendedBy(StaffReason.ASK_ADMINISTRATOR));
  }

  /** Who keeps accounts now. */
  static List<AccountState> administrators(Stores stores) {
    return stores.accounts().all().stream()
        .map(Account::state)
        .filter(a -> a.life() == AccountLife.ACTIVE && a.roles().contains(PageRole.ADMINISTRATION))
        .toList();
  }
}
