package org.yimen.domain.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yimen.domain.ids.AccountId;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.Place;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.staff.AccountEvent.AccountEnded;
import org.yimen.domain.staff.AccountEvent.AccountLocked;
import org.yimen.domain.staff.AccountEvent.AccountOpened;
import org.yimen.domain.staff.AccountEvent.AccountUnlocked;
import org.yimen.domain.staff.AccountEvent.PasswordSet;
import org.yimen.domain.staff.AccountEvent.RolesGiven;

class AccountTest {
  private static final AccountId ID = new AccountId(new UUID(0, 7));
  private static final PersonId WEN = new PersonId(new UUID(0, 1));
  private static final Actor HERSELF = actor(WEN);
  private static final Actor ADMINISTRATOR = actor(new PersonId(new UUID(0, 2)));

  @Test
  void an_account_is_opened_given_roles_locked_unlocked_and_ended() {
    Outcome.Granted<Account> opened =
        done(Account.open(ID, WEN, Set.of(PageRole.REVIEW, PageRole.DESK), true));
    assertThat(opened.events())
        .containsExactly(new AccountOpened(ID, WEN, List.of(PageRole.DESK, PageRole.REVIEW)));
    assertThat(opened.state().state())
        .isEqualTo(
            new AccountState(
                ID, 1, WEN, List.of(PageRole.DESK, PageRole.REVIEW), AccountLife.ACTIVE, true));

    Outcome.Granted<Account> roles =
        done(opened.state().giveRoles(ADMINISTRATOR, Set.of(PageRole.OFFICE)));
    assertThat(roles.events()).containsExactly(new RolesGiven(ID, List.of(PageRole.OFFICE)));
    Outcome.Granted<Account> locked = done(roles.state().lock(ADMINISTRATOR));
    assertThat(locked.events()).containsExactly(new AccountLocked(ID));
    Outcome.Granted<Account> unlocked = done(locked.state().unlock(ADMINISTRATOR));
    assertThat(unlocked.events()).containsExactly(new AccountUnlocked(ID));
    Outcome.Granted<Account> ended = done(unlocked.state().end(ADMINISTRATOR));
    assertThat(ended.events()).containsExactly(new AccountEnded(ID));
    assertThat(ended.state().state().version()).isEqualTo(5);
    assertThat(ended.state().state().mustChangePassword()).isTrue();
  }

  @Test
  void a_password_given_by_another_is_to_be_changed() {
    Account account = done(Account.open(ID, WEN, Set.of(), false)).state();
    Outcome.Granted<Account> reset = done(account.resetPassword(ADMINISTRATOR));
    assertThat(reset.events()).containsExactly(new PasswordSet(ID, true));
    assertThat(reset.state().state().mustChangePassword()).isTrue();
    Outcome.Granted<Account> changed = done(reset.state().changePassword());
    assertThat(changed.events()).containsExactly(new PasswordSet(ID, false));
    assertThat(changed.state().state().mustChangePassword()).isFalse();
  }

  @Test
  void what_does_not_fit_the_state_is_refused() {
    Account active = done(Account.open(ID, WEN, Set.of(PageRole.DESK), false)).state();
    Account locked = done(active.lock(ADMINISTRATOR)).state();
    Account ended = done(active.end(ADMINISTRATOR)).state();
    refused(active.unlock(ADMINISTRATOR), "staff.ACCOUNT_IN_OTHER_STATE@YM-1");
    refused(locked.lock(ADMINISTRATOR), "staff.ACCOUNT_IN_OTHER_STATE@YM-1");
    refused(locked.changePassword(), "staff.ACCOUNT_IN_OTHER_STATE@YM-1");
    refused(active.giveRoles(ADMINISTRATOR, Set.of(PageRole.DESK)), "staff.ROLES_AS_BEFORE@YM-3");
    for (Outcome<Account> act :
        List.of(
            ended.end(ADMINISTRATOR),
            ended.unlock(ADMINISTRATOR),
            ended.resetPassword(ADMINISTRATOR),
            ended.giveRoles(ADMINISTRATOR, Set.of())))
      refused(act, "staff.ACCOUNT_IN_OTHER_STATE@YM-1");
    assertThat(active.maySignIn().isRefused()).isFalse();
    assertThat(locked.maySignIn().codes()).containsExactly("staff.ACCOUNT_IN_OTHER_STATE");
    assertThat(locked.maySignIn().reasons().get(0).cure()).contains("staff.ASK_ADMINISTRATOR");
  }

  @Test
  void nobody_locks_ends_or_resets_the_own_account_or_gives_its_administration_away() {
    Account account = done(Account.open(ID, WEN, Set.of(PageRole.ADMINISTRATION), false)).state();
    refused(account.lock(HERSELF), "staff.OWN_ACCOUNT@YM-5");
    refused(account.end(HERSELF), "staff.OWN_ACCOUNT@YM-5");
    refused(account.resetPassword(HERSELF), "staff.OWN_ACCOUNT@YM-5");
    refused(account.giveRoles(HERSELF, Set.of(PageRole.DESK)), "staff.OWN_ACCOUNT@YM-5");
    Account locked = done(account.lock(ADMINISTRATOR)).state();
    refused(locked.unlock(HERSELF), "staff.OWN_ACCOUNT@YM-5");
    done(account.giveRoles(HERSELF, Set.of(PageRole.ADMINISTRATION, PageRole.DESK)));
    done(account.giveRoles(ADMINISTRATOR, Set.of()));
  }

  @Test
  void a_log_in_name_has_one_form_however_it_is_typed() {
    LogInName wen = LogInName.read("wen.ru-yu_7").orElseThrow();
    assertThat(LogInName.read("  ＷＥＮ.Ru-Yu_7 ")).contains(wen);
    assertThat(LogInName.read("温如玉").orElseThrow().value()).isEqualTo("温如玉");
    for (String none :
        List.of("", "a", "a b", "a@b", "<b>", "x".repeat(41), "x".repeat(1000), "a\n"))
      assertThat(LogInName.read(none + (none.equals("a\n") ? "b" : ""))).as(none).isEmpty();
    assertThat(wen).hasToString("LogInName[...]");
  }

  private static Actor actor(PersonId person) {
    return Actor.of(person, Functions.ADMINISTRATOR, Place.OUTSIDE);
  }

  private static Outcome.Granted<Account> done(Outcome<Account> outcome) {
    assertThat(outcome.ruling().codes()).isEmpty();
    return (Outcome.Granted<Account>) outcome;
  }

  private static void refused(Outcome<Account> outcome, String reason) {
    assertThat(outcome.isGranted()).isFalse();
    assertThat(
            outcome.ruling().reasons().stream()
                .map(r -> r.code() + "@" + r.clauses().get(0).value()))
        .containsExactly(reason);
  }
}
