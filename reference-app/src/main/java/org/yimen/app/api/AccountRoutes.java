package org.yimen.app.api;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.yimen.app.api.Answer.Nothing;
import org.yimen.app.api.Problem.Kind;
import org.yimen.app.api.Rulings.RulingBody;
import org.yimen.domain.ids.AccountId;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.ids.Place;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.staff.AccountLife;
import org.yimen.domain.staff.AccountState;
import org.yimen.domain.staff.Functions;
import org.yimen.domain.staff.LogInName;
import org.yimen.domain.staff.PageRole;
import org.yimen.ports.driving.AccountAct;
import org.yimen.ports.driving.AccountLine;
import org.yimen.ports.driving.AccountOffice;
import org.yimen.ports.driving.GivenPassword;
import org.yimen.ports.driving.OpenAccount;
import org.yimen.ports.driving.Password;

/** Accounts 账号管理. A one-time password is told once, in the answer to the act that made it. */
final class AccountRoutes {
  private final AccountOffice office;

  AccountRoutes(AccountOffice office) {
    this.office = office;
  }

  /** An account; its names are gone when it ended. */
  record AccountBody(
      UUID id,
      long version,
      UUID person,
      Optional<String> logInName,
      Optional<String> shownName,
      List<PageRole> roles,
      AccountLife life,
      boolean mustChangePassword) {}

  /** All accounts, in the order in which they were opened. */
  record AccountList(List<AccountBody> accounts) {}

  /** An account that is to be opened; without a person it is for a new one. */
  record AccountRequest(
      @Longest(200) String logInName,
      @Longest(200) String shownName,
      Optional<UUID> person,
      List<PageRole> roles) {}

  /** The pages that are to be open, and no others. */
  record RolesBody(List<PageRole> roles) {}

  /** An account after an act, with the ruling. */
  record AccountDone(AccountBody account, RulingBody ruling) {}

  /** An account with its one-time password; there is none in the answer to a repeat. */
  record PasswordDone(AccountBody account, Optional<String> oneTimePassword, RulingBody ruling) {}

  RouteGroup group() {
    String one = "/accounts/{account}/";
    return new RouteGroup(
        "accounts",
        "账号",
        "accounts",
        List.of(
            Route.get("/accounts", "listAccounts", "各账号", "All accounts")
                .to(PageRole.ADMINISTRATION)
                .answers(AccountList.class, this::all),
            Route.act("/accounts", "openAccount", "开立账号", "Opens an account")
                .to(PageRole.ADMINISTRATION)
                .takes(AccountRequest.class)
                .creates(PasswordDone.class, this::open),
            Route.act(one + "roles", "giveRoles", "改页面角色", "Opens these pages and no others")
                .to(PageRole.ADMINISTRATION)
                .takes(RolesBody.class)
                .answers(AccountDone.class, this::roles),
            Route.act(
                    one + "password",
                    "resetPassword",
                    "重设密码",
                    "Makes a one-time password and ends all sessions")
                .to(PageRole.ADMINISTRATION)
                .answers(
                    PasswordDone.class, call -> given(call, 200, office.resetPassword(act(call)))),
            act("lock", "lockAccount", "锁定账号", "Locks the account", office::lock),
            act("unlock", "unlockAccount", "解锁账号", "Unlocks the account", office::unlock),
            act("end", "endAccount", "注销账号", "Ends the account for good", office::end)));
  }

  private Route<Nothing> act(
      String act,
      String name,
      String zh,
      String en,
      Function<AccountAct, Outcome<AccountState>> done) {
    return Route.act("/accounts/{account}/" + act, name, zh, en)
        .to(PageRole.ADMINISTRATION)
        .answers(AccountDone.class, call -> told(call, done.apply(act(call))));
  }

  private Answer all(Call<Nothing> call) {
    return Answer.ok(new AccountList(office.accounts().stream().map(AccountRoutes::body).toList()));
  }

  private Answer open(Call<AccountRequest> call) {
    LogInName name =
        LogInName.read(call.body().logInName())
            .orElseThrow(() -> ProblemException.field("/logInName", Kind.WRONG_VALUE));
    PersonId person = new PersonId(call.body().person().orElseGet(() -> newcomer(call)));
    return given(
        call,
        201,
        office.open(
            new OpenAccount(
                call.id(),
                by(call),
                person,
                name,
                call.body().shownName().strip(),
                set(call.body().roles()),
                Optional.empty())));
  }

  /** A repeat means the same person. */
  private static UUID newcomer(Call<?> call) {
    byte[] seed = ("account/" + call.id()).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(seed);
  }

  private static Set<PageRole> set(List<PageRole> roles) {
    Set<PageRole> set = EnumSet.noneOf(PageRole.class);
    set.addAll(roles);
    return set;
  }

  private Answer roles(Call<RolesBody> call) {
    return told(call, office.giveRoles(act(call), set(call.body().roles())));
  }

  private Answer told(Call<?> call, Outcome<AccountState> outcome) {
    return Rulings.answer(
        call,
        200,
        outcome,
        Rulings.HOUSE_RULES,
        (account, ruling) -> new AccountDone(body(line(account.id())), ruling));
  }

  private Answer given(Call<?> call, int status, Outcome<GivenPassword> outcome) {
    return Rulings.answer(
        call,
        status,
        outcome,
        Rulings.HOUSE_RULES,
        (given, ruling) ->
            new PasswordDone(
                body(line(given.account().id())), given.oneTime().map(Password::value), ruling));
  }

  private AccountAct act(Call<?> call) {
    return new AccountAct(
        call.id(), by(call), line(new AccountId(call.pathId("account"))).account().id());
  }

  private AccountLine line(AccountId account) {
    return office.accounts().stream()
        .filter(l -> l.account().id().equals(account))
        .findFirst()
        .orElseThrow(ProblemException::unknown);
  }

  private static Actor by(Call<?> call) {
    return Actor.of(call.who().person(), Functions.ADMINISTRATOR, Place.OUTSIDE);
  }

  private static AccountBody body(AccountLine line) {
    AccountState account = line.account();
    return new AccountBody(
        account.id().value(),
        account.version(),
        account.person().value(),
        line.logInName().map(LogInName::value),
        line.shownName(),
        account.roles(),
        account.life(),
        account.mustChangePassword());
  }
}
