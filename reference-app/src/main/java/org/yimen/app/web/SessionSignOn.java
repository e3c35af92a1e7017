package org.yimen.app.web;

import io.javalin.http.Context;
import java.util.Optional;
import org.yimen.ports.driving.FrontDoor;
import org.yimen.ports.driving.Presence;

/**
 * Sign-on by the session of a browser. Who has to change the password first is not signed in for
 * any other page.
 */
final class SessionSignOn implements SignOn {
  private static final String PRESENCE = "presence";

  private final FrontDoor door;

  SessionSignOn(FrontDoor door) {
    this.door = door;
  }

  @Override
  public Optional<SignedIn> of(Context request) {
    return presence(request)
        .filter(p -> !p.mustChangePassword())
        .map(p -> new SignedIn(p.person(), p.shownName(), p.roles()));
  }

  /** Who is there, asked once a request. */
  Optional<Presence> presence(Context request) {
    Optional<Presence> known = request.attribute(PRESENCE);
    if (known != null) return known;
    Optional<Presence> asked = BrowserSession.token(request).flatMap(door::whoIs);
    request.attribute(PRESENCE, asked);
    return asked;
  }
}
