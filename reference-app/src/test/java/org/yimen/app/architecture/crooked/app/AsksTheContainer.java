package org.yimen.app.architecture.crooked.app;

import jakarta.enterprise.inject.spi.CDI;

/** A page that fetches what it needs out of the container, past the wiring. */
final class AsksTheContainer {
  Object anything() {
    return CDI.current().select(Object.class).get();
  }
}
