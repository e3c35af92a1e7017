package org.yimen.domain.staff;

import java.util.List;
import java.util.Optional;
import org.jmolecules.event.types.DomainEvent;
import org.yimen.domain.ids.AccountId;
import org.yimen.domain.ids.PersonId;

/**
 * What happens to an account. Identifiers and codes only: no log-in name, no password, no address.
 */
public sealed interface AccountEvent extends DomainEvent {
  /** 开立账号: a person got an account. */
  record AccountOpened(AccountId account, PersonId person, List<PageRole> roles)
      implements AccountEvent {}

  /** 设定页面角色: from now on it opens these pages. */
  record RolesGiven(AccountId account, List<PageRole> roles) implements AccountEvent {}

  /** 设定密码: it has another password; {@code mustChange} where another person gave it. */
  record PasswordSet(AccountId account, boolean mustChange) implements AccountEvent {}

  /** 锁定. */
  record AccountLocked(AccountId account) implements AccountEvent {}

  /** 解锁. */
  record AccountUnlocked(AccountId account) implements AccountEvent {}

  /** 注销: over for good. */
  record AccountEnded(AccountId account) implements AccountEvent {}

  /** 登录. */
  record SignedIn(AccountId account) implements AccountEvent {}

  /**
   * 登录被拒: somebody tried; no account where the log-in name is unknown.
   *
   * @param codes reason codes of the ruling
   */
  record SignInRefused(Optional<AccountId> account, List<String> codes) implements AccountEvent {}

  /** 退出登录. */
  record SignedOut(AccountId account) implements AccountEvent {}
}
