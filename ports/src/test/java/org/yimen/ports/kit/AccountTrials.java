package org.yimen.ports.kit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.yimen.domain.ids.AccountId;
import org.yimen.domain.staff.Account;
import org.yimen.domain.staff.AccountLife;
import org.yimen.domain.staff.LogInName;
import org.yimen.ports.driven.Accounts;
import org.yimen.ports.driven.Credentials;
import org.yimen.ports.driven.Session;
import org.yimen.ports.driven.SessionKey;
import org.yimen.ports.driven.Sessions;
import org.yimen.ports.driven.SignInAttempts;
import org.yimen.ports.driven.StaleStateException;
import org.yimen.ports.driven.Stores;
import org.yimen.ports.journal.StateHash;

/** Broken stores of accounts, sessions and attempts. */
final class AccountTrials {
  private AccountTrials() {}

  static List<Trial> all() {
    List<Trial> all = new ArrayList<>();
    all.addAll(accounts());
    all.addAll(sessions());
    all.addAll(attempts());
    return all;
  }

  private static List<Trial> accounts() {
    return List.of(
        accounts(
            "AC_1_of_and_all_give_ended_accounts_too_in_the_order_of_opening",
            "leaves ended accounts out",
            "of",
            (real, with, right) ->
                ListTrials.<Account>list(right).stream()
                    .filter(a -> a.state().life() != AccountLife.ENDED)
                    .toList()),
        accounts(
            "AC_2_credentials_are_found_as_they_were_kept_last_until_they_are_erased",
            "loses rare characters of the shown name",
            "credentials",
            (real, with, right) ->
                ListTrials.<Credentials>optional(right)
                    .map(c -> Bent.with(c, "shownName", c.shownName().replace("𠮷", "?")))),
        accounts(
            "AC_3_a_log_in_name_belongs_to_one_account",
            "lets a second account bear the name in silence",
            "keep",
            (real, with, right) -> {
              try {
                return right.asItShould();
              } catch (StaleStateException e) {
                return null;
              }
            }),
        Trial.of(
            "AC_4_the_bytes_of_erased_credentials_are_gone_and_the_name_is_free",
            StorageContract.AccountsRules.class,
            "leaves the bytes in a file",
            real -> new BookTrials.LeavesBytes(real, AccountTrials::spillingNames)),
        accounts(
            "AC_5_credentials_are_no_part_of_the_stored_state",
            "hashes them with the state",
            "hashOf",
            (real, with, right) ->
                real.credentials((AccountId) with[0]).isPresent()
                    ? java.util.Optional.of(StateHash.ZERO)
                    : right.asItShould()));
  }

  private static Backend spillingNames(Path file, Backend real) {
    return Bent.store(
            Accounts.class,
            Stores::accounts,
            "keep",
            (store, with, right) -> {
              LogInName name = ((Credentials) with[0]).logInName();
              Files.writeString(file, name.value(), StandardOpenOption.APPEND);
              return right.asItShould();
            })
        .apply(real);
  }

  private static Trial accounts(String test, String fault, String method, Bent.Way<Accounts> way) {
    return Trial.of(
        test,
        StorageContract.AccountsRules.class,
        fault,
        Bent.store(Accounts.class, Stores::accounts, method, way));
  }

  private static List<Trial> sessions() {
    Set<Object> ended = Collections.synchronizedSet(new HashSet<>());
    return List.of(
        sessions(
            "SS_1_find_gives_the_session_with_its_last_use_until_it_ends",
            "does not know when it was used last",
            "used",
            (real, with, right) -> real.find((SessionKey) with[0]).isPresent()),
        sessions(
            "SS_2_end_ends_that_session_and_no_other",
            "ends all of the account",
            "end",
            (real, with, right) -> {
              var known = real.find((SessionKey) with[0]);
              known.ifPresent(s -> real.endAll(s.account()));
              return known.isPresent();
            }),
        sessions(
            "SS_3_endAll_ends_every_session_of_the_account_and_of_no_other",
            "says nothing of how many",
            "endAll",
            (real, with, right) -> {
              right.asItShould();
              return 0;
            }),
        sessions(
            "SS_4_forget_drops_what_is_too_old_or_too_long_unused_and_nothing_else",
            "counts the instant in",
            "forget",
            (real, with, right) ->
                real.forget(((Instant) with[0]).plusNanos(1000), (Instant) with[1])),
        sessions(
            "SS_5_used_does_not_bring_back_what_ended",
            "saves what it has in hand",
            "used",
            (real, with, right) -> {
              SessionKey key = (SessionKey) with[0];
              Instant at = (Instant) with[1];
              if (real.find(key).isEmpty() && ended.add(key))
                real.begin(new Session(key, new AccountId(new UUID(0, 1)), at, at));
              return right.asItShould();
            }));
  }

  private static Trial sessions(String test, String fault, String method, Bent.Way<Sessions> way) {
    return Trial.of(
        test,
        StorageContract.SessionsRules.class,
        fault,
        Bent.store(Sessions.class, Stores::sessions, method, way));
  }

  private static List<Trial> attempts() {
    return List.of(
        attempts(
            "SA_1_latest_gives_the_youngest_first_since_then_and_so_many",
            "gives the oldest first",
            "latest",
            (real, with, right) -> ListTrials.<Instant>list(right).stream().sorted().toList()),
        attempts(
            "SA_2_withdraw_takes_that_attempt_back_under_each_digest",
            "takes nothing back",
            "withdraw",
            (real, with, right) -> null),
        attempts(
            "SA_3_forgetBefore_drops_the_old_and_nothing_else",
            "counts the instant in",
            "forgetBefore",
            (real, with, right) -> real.forgetBefore(((Instant) with[0]).plusNanos(1000))),
        Trial.of(
            "SA_4_many_at_once_are_counted_one_after_the_other",
            StorageContract.SignInAttemptsRules.class,
            "does not count what the same work added",
            Bent.stores(
                s -> Bent.with(s, SignInAttempts.class, blindToItself(s.signInAttempts())))));
  }

  private static SignInAttempts blindToItself(SignInAttempts real) {
    List<Object> added = new ArrayList<>();
    SignInAttempts remembers =
        Bent.port(
            SignInAttempts.class,
            real,
            "add",
            (store, with, right) -> {
              added.add(with[2]);
              return right.asItShould();
            });
    return Bent.port(
        SignInAttempts.class,
        remembers,
        "latest",
        (store, with, right) ->
            ListTrials.<Instant>list(right).stream().filter(at -> !added.contains(at)).toList());
  }

  private static Trial attempts(
      String test, String fault, String method, Bent.Way<SignInAttempts> way) {
    return Trial.of(
        test,
        StorageContract.SignInAttemptsRules.class,
        fault,
        Bent.store(SignInAttempts.class, Stores::signInAttempts, method, way));
  }
}
