package org.yimen.persistence.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.yimen.domain.ids.AccountId;
import org.yimen.domain.staff.Account;
import org.yimen.domain.staff.AccountState;
import org.yimen.domain.staff.LogInName;
import org.yimen.ports.driven.Accounts;
import org.yimen.ports.driven.Credentials;
import org.yimen.ports.driven.StaleStateException;

/** Keeps accounts, and in a table of its own by what their persons sign in. */
final class JdbiAccounts extends StaffTable<Account, AccountId> implements Accounts {
  private static final Kinds<Account, AccountId> KINDS =
      Kinds.named("account", a -> a.state().person());
  private static final String CREDENTIALS =
      "SELECT account, log_in_name, shown_name, password_hash FROM credential WHERE ";

  JdbiAccounts(Unit unit, Statements<Account> statements, StateText text) {
    super(unit, statements, text, AccountId::value, KINDS);
  }

  static Statements<Account> statements(StateText text) {
    return statements(
        "account",
        a -> a.getId().value(),
        a -> a.state().version(),
        Account::state,
        t -> Account.restore(text.read(t, AccountState.class)),
        KINDS.person());
  }

  @Override
  public Optional<Credentials> credentials(AccountId account) {
    return unit.sql()
        .first(CREDENTIALS + "account = ?", (r, c) -> credentials(r), Bytes.of(account.value()));
  }

  @Override
  public Optional<Credentials> byLogInName(LogInName name) {
    return unit.sql()
        .first(CREDENTIALS + "log_in_name = ?", (r, c) -> credentials(r), name.value());
  }

  private static Credentials credentials(ResultSet row) throws SQLException {
    return new Credentials(
        new AccountId(Bytes.uuid(row.getBytes(1))),
        new LogInName(row.getString(2)),
        row.getString(3),
        row.getString(4));
  }

  @Override
  public void keep(Credentials kept) {
    try {
      unit.change()
          .change(
              "INSERT INTO credential (account, log_in_name, shown_name, password_hash)"
                  + " VALUES (?, ?, ?, ?) ON CONFLICT (account) DO UPDATE SET"
                  + " log_in_name = excluded.log_in_name, shown_name = excluded.shown_name,"
                  + " password_hash = excluded.password_hash",
              Bytes.of(kept.account().value()),
              kept.logInName().value(),
              kept.shownName(),
              kept.passwordHash());
    } catch (UniqueValueException e) {
      throw new StaleStateException("登录名已有人使用 / the log-in name is taken", e);
    }
  }

  @Override
  public boolean erase(AccountId account) {
    return unit.change()
            .change("DELETE FROM credential WHERE account = ?", Bytes.of(account.value()))
        > 0;
  }
}
