package org.yimen.ports.driving;

/**
 * Somebody is let in 放行.
 *
 * @param token for the browser only
 * @param who who it is
 */
public record Admission(SessionToken token, Presence who) {}
