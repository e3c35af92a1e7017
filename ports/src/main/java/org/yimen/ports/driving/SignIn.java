package org.yimen.ports.driving;

import org.yimen.domain.ids.Actor;

/**
 * Somebody signs in. It has no request identifier: an answer that holds a token is never kept.
 *
 * @param by the door at which somebody stands: function {@code SYSTEM}, with its place
 * @param logInName what was typed as log-in name, whatever it is
 * @param password the password
 * @param address from where, as the network says it
 */
public record SignIn(Actor by, String logInName, Password password, String address) {
  /** Nothing that was typed. */
  @Override
  public String toString() {
    return "SignIn[...]";
  }
}
