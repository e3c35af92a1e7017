package org.yimen.app.web;

import io.javalin.http.Context;
import java.util.Optional;

/** Who signed in at this browser. */
interface SignOn {
  Optional<SignedIn> of(Context request);
}
