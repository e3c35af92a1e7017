package org.yimen.ports.usecase;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jmolecules.architecture.hexagonal.Application;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.Place;
import org.yimen.domain.organisation.Centre;
import org.yimen.domain.rulebook.Argument;
import org.yimen.domain.rulebook.HouseRule;
import org.yimen.domain.rulebook.Outcome;
import org.yimen.domain.rulebook.Reason;
import org.yimen.domain.rulebook.Ruling;
import org.yimen.domain.staff.Account;
import org.yimen.domain.staff.AccountEvent;
import org.yimen.domain.staff.AccountLife;
import org.yimen.domain.staff.AccountState;
import org.yimen.domain.staff.Functions;
import org.yimen.domain.staff.LogInName;
import org.yimen.domain.staff.Posting;
import org.yimen.ports.driven.Credentials;
import org.yimen.ports.driven.Rulebooks;
import org.yimen.ports.driven.Secrets;
import org.yimen.ports.driven.Session;
import org.yimen.ports.driven.SessionKey;
import org.yimen.ports.driven.StaleStateException;
import org.yimen.ports.driven.Stores;
import org.yimen.ports.driving.Admission;
import org.yimen.ports.driving.ChangePassword;
import org.yimen.ports.driving.FrontDoor;
import org.yimen.ports.driving.Presence;
import org.yimen.ports.driving.SessionToken;
import org.yimen.ports.driving.SignIn;

/**
 * Answers {@link FrontDoor}. Comparing passwords takes long on purpose: it stands between two
 * transactions, and the second one looks again whether all is as it was.
 */
@Application
final class FrontDoorService implements FrontDoor {
  private static final int TOKEN_BYTES = 32;

  /** Not every page needs a durable write; a session may end so much early. */
  private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

  private final Desk desk;
  private final Passwords passwords;
  private final Secrets secrets;
  private final AccountBook book;
  private final Rulebooks rulebooks;

  /** What the first transaction found: whether it may be tried, and against what. */
  private record Tried(Ruling may, Optional<Credentials> known) {}

  FrontDoorService(Desk desk, Passwords passwords, Secrets secrets, Rulebooks rulebooks) {
    this.desk = desk;
    this.passwords = passwords;
    this.secrets = secrets;
    this.book = new AccountBook(desk);
    this.rulebooks = rulebooks;
  }

  private SignOnRules rules(Stores stores) {
    return SignOnRules.of(stores, rulebooks, now());
  }

  @Override
  public Outcome<Admission> signIn(SignIn signIn) {
    Optional<LogInName> name = LogInName.read(signIn.logInName());
    Patience patience =
        Patience.of(name.map(LogInName::value).orElse(signIn.logInName()), signIn.address());
    UUID attempt = desk.identities().next();
    Tried tried =
        desk.run(
            stores ->
                new Tried(
                    patience.tryNow(stores, rules(stores), attempt, now()),
                    name.flatMap(stores.accounts()::byLogInName)));
    if (tried.may().isRefused()) return Outcome.refused(tried.may());
    boolean right =
        passwords.matches(signIn.password(), tried.known().map(Credentials::passwordHash));
    SessionToken token = token();
    return desk.run(
        stores ->
            right && tried.known().equals(name.flatMap(stores.accounts()::byLogInName))
                ? enter(stores, signIn.by(), tried.known().orElseThrow(), attempt, token)
                : turnAway(stores, signIn.by(), tried.known()));
  }

  private Outcome<Admission> turnAway(Stores stores, Actor door, Optional<Credentials> known) {
    Ruling ruling = Ruling.of(Reason.of(DeskReason.WRONG_CREDENTIALS, HouseRule.OWN_SIGN_ON));
    Optional<Account> account = known.flatMap(c -> stores.accounts().find(c.account()));
    book.noteRefused(stores, now(), door, account, ruling);
    return Outcome.refused(ruling);
  }

  private Outcome<Admission> enter(
      Stores stores, Actor door, Credentials by, UUID attempt, SessionToken token) {
    Account account = stores.accounts().find(by.account()).orElseThrow();
    Ruling may = account.maySignIn();
    if (may.isRefused()) {
      book.noteRefused(stores, now(), door, Optional.of(account), may);
      return Outcome.refused(may);
    }
    stores.signInAttempts().withdraw(attempt);
    AccountEvent.SignedIn event = new AccountEvent.SignedIn(account.getId());
    book.note(stores, now(), holder(account, door.place()), account, event);
    begin(stores, account, token);
    return Outcome.granted(new Admission(token, presence(account.state(), by)), event);
  }

  private void begin(Stores stores, Account account, SessionToken token) {
    Instant now = now();
    stores
        .sessions()
        .begin(new Session(SessionKey.ofToken(token.value()), account.getId(), now, now));
  }

  @Override
  public Optional<Presence> whoIs(SessionToken token) {
    Optional<Session> session = desk.read(stores -> alive(stores, token));
    if (session.filter(s -> !s.lastUsed().plus(NOTED_EVERY).isAfter(now())).isPresent()
        && !desk.run(stores -> stores.sessions().used(session.get().key(), now())))
      return Optional.empty();
    return session.flatMap(s -> desk.read(stores -> present(stores, s)));
  }

  private Optional<Session> alive(Stores stores, SessionToken token) {
    Instant now = now();
    SignOnRules rules = rules(stores);
    return stores
        .sessions()
        .find(SessionKey.ofToken(token.value()))
        .filter(s -> s.begun().plus(rules.longest()).isAfter(now))
        .filter(s -> s.lastUsed().plus(rules.idle()).isAfter(now));
  }

  private static Optional<Presence> present(Stores stores, Session session) {
    Optional<Credentials> by = stores.accounts().credentials(session.account());
    return stores
        .accounts()
        .find(session.account())
        .map(Account::state)
        .filter(a -> a.life() == AccountLife.ACTIVE)
        .flatMap(a -> by.map(c -> presence(a, c)));
  }

  private static Presence presence(AccountState account, Credentials by) {
    return new Presence(
        account.id(),
        account.person(),
        by.shownName(),
        Set.copyOf(account.roles()),
        account.mustChangePassword());
  }

  @Override
  public void signOut(SessionToken token) {
    desk.run(stores -> signOut(stores, SessionKey.ofToken(token.value())));
  }

  private boolean signOut(Stores stores, SessionKey key) {
    Optional<Session> session = stores.sessions().find(key);
    if (session.isEmpty() || !stores.sessions().end(key)) return false;
    stores
        .accounts()
        .find(session.get().account())
        .ifPresent(
            account ->
                book.note(
                    stores,
                    now(),
                    holder(account, Place.OUTSIDE),
                    account,
                    new AccountEvent.SignedOut(account.getId())));
    return true;
  }

  @Override
  public Outcome<Admission> changePassword(ChangePassword change) {
    Optional<Credentials> known =
        desk.read(
            stores ->
                alive(stores, change.token())
                    .flatMap(s -> stores.accounts().credentials(s.account())));
    if (known.isEmpty()) return ended();
    Patience patience = Patience.of(known.get().logInName().value(), change.address());
    UUID attempt = desk.identities().next();
    Ruling may = desk.run(stores -> patience.tryNow(stores, rules(stores), attempt, now()));
    if (may.isRefused()) return Outcome.refused(may);
    boolean right = passwords.matches(change.present(), known.map(Credentials::passwordHash));
    if (!right)
      return Outcome.refused(Reason.of(DeskReason.PRESENT_PASSWORD_WRONG, HouseRule.OWN_SIGN_ON));
    Ruling form =
        Passwords.mayChoose(change.fresh(), known.get().logInName(), desk.read(this::rules))
            .unless(
                !change.fresh().equals(change.present()),
                Reason.of(DeskReason.PASSWORD_AS_BEFORE, HouseRule.BAD_TEXT));
    String hash = form.isRefused() ? "" : passwords.hash(change.fresh());
    SessionToken token = token();
    try {
      return desk.run(
          stores -> {
            stores.signInAttempts().withdraw(attempt);
            return form.isRefused()
                ? Outcome.refused(form)
                : changePassword(stores, change.token(), known.get(), hash, token);
          });
    } catch (StaleStateException e) {
      return Outcome.refused(Reason.of(DeskReason.CHANGED_MEANWHILE, HouseRule.STALE));
    }
  }

  private Outcome<Admission> changePassword(
      Stores stores, SessionToken old, Credentials known, String hash, SessionToken fresh) {
    if (alive(stores, old).isEmpty()
        || !stores.accounts().credentials(known.account()).equals(Optional.of(known)))
      return ended();
    Optional<Account> before = stores.accounts().find(known.account());
    Account account = before.orElseThrow();
    Outcome<AccountState> changed =
        book.write(
            stores,
            now(),
            holder(account, Place.OUTSIDE),
            before,
            "changePassword",
            account.changePassword());
    return changed.map(
        state -> {
          Credentials by = known.with(hash);
          stores.accounts().keep(by);
          stores.sessions().endAll(state.id());
          begin(stores, account, fresh);
          return new Admission(fresh, presence(state, by));
        });
  }

  private static Outcome<Admission> ended() {
    return Outcome.refused(
        Reason.of(DeskReason.SESSION_ENDED, HouseRule.OWN_SIGN_ON)
            .mendedBy(DeskReason.SIGN_IN_AGAIN));
  }

  @Override
  public Outcome<Integer> tidy(Actor by) {
    if (!by.function().equals(Functions.SYSTEM))
      return Outcome.refused(
          Reason.of(
              DeskReason.ONLY_SYSTEM,
              HouseRule.WRONG_FUNCTION,
              Argument.code("function", by.function().value())));
    Instant now = now();
    return desk.run(
        stores -> {
          SignOnRules rules = rules(stores);
          stores.sessions().forget(now.minus(rules.longest()), now.minus(rules.idle()));
          stores.signInAttempts().forgetBefore(now.minus(rules.window()));
          return Outcome.granted(endWithPostings(stores, by));
        });
  }

  private int endWithPostings(Stores stores, Actor by) {
    Optional<LocalDate> today =
        stores.centres().all().stream()
            .map(Centre::zone)
            .findFirst()
            .map(zone -> LocalDate.ofInstant(now(), zone));
    int ended = 0;
    for (Account account : today.isEmpty() ? List.<Account>of() : stores.accounts().all()) {
      if (account.state().life() == AccountLife.ENDED
          || !postingsEnded(stores, account, today.get())
          || isLastAdministrator(stores, account)) continue;
      book.write(stores, now(), by, Optional.of(account), "endAccount", account.end(by));
      ended++;
    }
    return ended;
  }

  private static boolean postingsEnded(Stores stores, Account account, LocalDate today) {
    List<Posting> postings = stores.postings().of(account.state().person());
    return !postings.isEmpty()
        && postings.stream()
            .allMatch(
                p -> p.state().period().last().filter(last -> last.isBefore(today)).isPresent());
  }

  private static boolean isLastAdministrator(Stores stores, Account account) {
    List<AccountState> all = AccountOfficeService.administrators(stores);
    return all.size() == 1 && all.get(0).id().equals(account.getId());
  }

  private static Actor holder(Account account, Place place) {
    return Actor.of(account.state().person(), Functions.ACCOUNT_HOLDER, place);
  }

  private SessionToken token() {
    return new SessionToken(
        Base64.getUrlEncoder().withoutPadding().encodeToString(secrets.next(TOKEN_BYTES)));
  }

  private Instant now() {
    return desk.clock().now();
  }
}
