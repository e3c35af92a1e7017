package org.yimen.ports.driving;

import java.util.Optional;
import org.yimen.domain.staff.AccountState;

/**
 * An account with the one-time password that was made for it.
 *
 * @param account the account
 * @param oneTime to be told to its person and changed at the first sign-in; empty where the person
 *     chose one, and for a repeated request: it is shown once
 */
public record GivenPassword(AccountState account, Optional<Password> oneTime) {}
