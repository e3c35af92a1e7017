package org.yimen.ports.driven;

import java.time.Instant;
import org.yimen.domain.ids.AccountId;

/**
 * Somebody is signed in at one browser.
 *
 * @param key under which key it is kept
 * @param account whose account
 * @param begun when it began
 * @param lastUsed when it was used last, to the minute or finer
 */
public record Session(SessionKey key, AccountId account, Instant begun, Instant lastUsed) {}
