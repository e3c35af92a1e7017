package org.yimen.app.architecture.crooked.ports;

import org.jmolecules.architecture.hexagonal.SecondaryPort;

/** A straight driven port. */
@SecondaryPort
public interface Store {
  String find();
}
