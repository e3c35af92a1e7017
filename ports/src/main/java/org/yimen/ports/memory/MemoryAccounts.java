package org.yimen.ports.memory;

import java.util.List;
import java.util.Optional;
import org.yimen.domain.ids.AccountId;
import org.yimen.domain.ids.PersonId;
import org.yimen.domain.staff.Account;
import org.yimen.domain.staff.LogInName;
import org.yimen.ports.driven.Accounts;
import org.yimen.ports.driven.Credentials;
import org.yimen.ports.driven.StaleStateException;

/** Accounts in memory. */
final class MemoryAccounts extends MemoryStore<Account, AccountId> implements Accounts {
  private final MemoryTable<AccountId, Credentials> credentials;

  MemoryAccounts(MemoryDatabase.UndoLog undo) {
    super("account", undo, Account::state, a -> a.state().version());
    this.credentials = new MemoryTable<>(undo);
  }

  @Override
  public List<Account> of(PersonId person) {
    return rows().stream().filter(a -> a.state().person().equals(person)).toList();
  }

  @Override
  public List<Account> all() {
    return List.copyOf(rows());
  }

  @Override
  public Optional<Credentials> credentials(AccountId account) {
    return credentials.get(account);
  }

  @Override
  public Optional<Credentials> byLogInName(LogInName name) {
    return credentials.values().stream().filter(c -> c.logInName().equals(name)).findFirst();
  }

  @Override
  public void keep(Credentials kept) {
    if (byLogInName(kept.logInName()).filter(c -> !c.account().equals(kept.account())).isPresent())
      throw new StaleStateException("登录名已有人使用 / the log-in name is taken");
    credentials.put(kept.account(), kept);
  }

  @Override
  public boolean erase(AccountId account) {
    return credentials.remove(account);
  }
}
