package org.yimen.app.architecture.crooked.ports;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;

/** A driving adapter that goes round the door; only the strict depth sees it. */
@PrimaryAdapter
final class PageBehindTheDoor {
  String show(UseCase useCase) {
    return useCase.knock();
  }
}
