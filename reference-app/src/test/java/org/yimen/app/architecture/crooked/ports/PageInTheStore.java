package org.yimen.app.architecture.crooked.ports;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;

/** A driving adapter that reads the store itself. */
@PrimaryAdapter
final class PageInTheStore {
  String show(Store store) {
    return store.find();
  }
}
