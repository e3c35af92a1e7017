package org.yimen.app.architecture.crooked.ports;

import org.jmolecules.architecture.hexagonal.Application;

/** A straight use case. */
@Application
public final class UseCase implements Door {
  @Override
  public String knock() {
    return "";
  }
}
