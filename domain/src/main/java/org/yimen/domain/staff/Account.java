package org.yimen.domain.staff;

import java.util.List;
import java.util.Set;
import org.jmolecules.ddd.types.AggregateRoot;
import org.yimen.domain.ids.AccountId;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;

/**
 * An account 账号: by it one person, and nobody else, signs in (JIN-21.4a). Its roles open pages; who
 * may act there, functions and mandates say. It is opened, may be locked and unlocked, and ends.
 * Nobody locks or ends the own account or gives the administration away: so there is always
 * somebody left who keeps accounts. Immutable.
 */
public final class Account implements AggregateRoot<Account, AccountId> {
  private final AccountState state;

  private Account(AccountState state) {
    this.state = state;
  }

  /**
   * Opens an account.
   *
   * @param mustChange whether the first password was given by another person
   */
  public static Outcome<Account> open(
      AccountId id, PersonId person, Set<PageRole> roles, boolean mustChange) {
    AccountState opened =
        new AccountState(id, 1, person, List.copyOf(roles), AccountLife.ACTIVE, mustChange);
    return Outcome.granted(
        new Account(opened), new AccountEvent.AccountOpened(id, person, opened.roles()));
  }

  /** Opens these pages and no others. Refused when ended, or when it has just these (YM-3). */
  public Outcome<Account> giveRoles(Actor by, Set<PageRole> roles) {
    AccountState given = next(List.copyOf(roles), state.life(), state.mustChangePassword());
    Ruling ruling =
        notEnded()
            .unless(
                !isOf(by)
                    || !state.roles().contains(PageRole.ADMINISTRATION)
                    || roles.contains(PageRole.ADMINISTRATION),
                ownAccount())
            .unless(
                !given.roles().equals(state.roles()),
                Reason.of(StaffReason.ROLES_AS_BEFORE, HouseRule.DONE_ALREADY));
    return ruling.isRefused()
        ? Outcome.refused(ruling)
        : Outcome.granted(
            new Account(given), new AccountEvent.RolesGiven(state.id(), given.roles()));
  }

  /**
   * Notes that another person gave it a one-time password. Refused for the own account, and when
   * ended.
   */
  public Outcome<Account> resetPassword(Actor by) {
    Ruling ruling = notEnded().unless(!isOf(by), ownAccount());
    return ruling.isRefused() ? Outcome.refused(ruling) : withPassword(true);
  }

  /** Notes that its person chose another password. Refused unless it is active. */
  public Outcome<Account> changePassword() {
    Ruling ruling = maySignIn();
    return ruling.isRefused() ? Outcome.refused(ruling) : withPassword(false);
  }

  private Outcome<Account> withPassword(boolean mustChange) {
    return Outcome.granted(
        new Account(next(state.roles(), state.life(), mustChange)),
        new AccountEvent.PasswordSet(state.id(), mustChange));
  }

  /** Nobody signs in any more. Refused for the own account, and unless it is active. */
  public Outcome<Account> lock(Actor by) {
    Ruling ruling = in(AccountLife.ACTIVE).unless(!isOf(by), ownAccount());
    return ruling.isRefused()
        ? Outcome.refused(ruling)
        : Outcome.granted(as(AccountLife.LOCKED), new AccountEvent.AccountLocked(state.id()));
  }

  /** Its person may sign in again. Refused unless it is locked. */
  public Outcome<Account> unlock(Actor by) {
    Ruling ruling = in(AccountLife.LOCKED).unless(!isOf(by), ownAccount());
    return ruling.isRefused()
        ? Outcome.refused(ruling)
        : Outcome.granted(as(AccountLife.ACTIVE), new AccountEvent.AccountUnlocked(state.id()));
  }

  /** Ends it for good. Refused for the own account, and when it has ended. */
  public Outcome<Account> end(Actor by) {
    Ruling ruling = notEnded().unless(!isOf(by), ownAccount());
    return ruling.isRefused()
        ? Outcome.refused(ruling)
        : Outcome.granted(as(AccountLife.ENDED), new AccountEvent.AccountEnded(state.id()));
  }

  /** Whether its person may sign in now. */
  public Ruling maySignIn() {
    Ruling ruling = in(AccountLife.ACTIVE);
    return ruling.isRefused()
        ? new Ruling(
            ruling.reasons().stream().map(r -> r.mendedBy(StaffReason.ASK_ADMINISTRATOR)).toList())
        : ruling;
  }

  private boolean isOf(Actor by) {
    return by.person().equals(state.person());
  }

  private static Reason ownAccount() {
    return Reason.of(StaffReason.OWN_ACCOUNT, HouseRule.WRONG_FUNCTION)
        .mendedBy(StaffReason.ASK_OTHER_ADMINISTRATOR);
  }

  private Ruling notEnded() {
    return Ruling.granted().unless(state.life() != AccountLife.ENDED, wrongLife());
  }

  private Ruling in(AccountLife wanted) {
    return Ruling.granted().unless(state.life() == wanted, wrongLife());
  }

  private Reason wrongLife() {
    return Reason.of(
        StaffReason.ACCOUNT_IN_OTHER_STATE,
        HouseRule.WRONG_STATE,
        Argument.code("accountLife", state.life()));
  }

  private Account as(AccountLife life) {
    return new Account(next(state.roles(), life, state.mustChangePassword()));
  }

  private AccountState next(List<PageRole> roles, AccountLife life, boolean mustChange) {
    return new AccountState(
        state.id(), state.version() + 1, state.person(), roles, life, mustChange);
  }

  /** From a stored state. */
  public static Account restore(AccountState state) {
    return new Account(state);
  }

  /** For storing. */
  public AccountState state() {
    return state;
  }

  @Override
  public AccountId getId() {
    return state.id();
  }
}
