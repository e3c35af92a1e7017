package org.yimen.ports.driving;

import java.util.Optional;
import org.yimen.domain.staff.AccountState;
import org.yimen.domain.staff.LogInName;

/**
 * An account in a list.
 *
 * @param account the account
 * @param logInName by which name one signs in; empty when it ended
 * @param shownName the name that pages show; empty when it ended
 */
public record AccountLine(
    AccountState account, Optional<LogInName> logInName, Optional<String> shownName) {}
