package org.yimen.ports.driving;

/**
 * Somebody who is signed in sets another password.
 *
 * @param token of the session in which it is done
 * @param present the password so far
 * @param fresh the password from now on
 * @param address from where, as the network says it
 */
public record ChangePassword(
    SessionToken token, Password present, Password fresh, String address) {}
