package org.yimen.ports.driving;

import org.yimen.domain.ids.AccountId;
import org.yimen.domain.ids.Actor;
import org.yimen.domain.ids.RequestId;

/**
 * What an administrator does with an account.
 *
 * @param request identifier of this request; a repeat gets the same answer for 7 days
 * @param by who
 * @param account with which account
 */
public record AccountAct(RequestId request, Actor by, AccountId account) {}
