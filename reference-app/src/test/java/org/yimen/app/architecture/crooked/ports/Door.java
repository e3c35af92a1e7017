package org.yimen.app.architecture.crooked.ports;

import org.jmolecules.architecture.hexagonal.PrimaryPort;

/** A straight driving port. */
@PrimaryPort
public interface Door {
  String knock();
}
