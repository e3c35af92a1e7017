package org.yimen.app.architecture.crooked.ports;

import jakarta.inject.Inject;

/** Needs a container. */
final class InjectsItself {
  @Inject
  InjectsItself() {}
}
