package org.yimen.app.architecture.crooked.ports;

/** Answers a door and does not say so. */
final class BareUseCase implements Door {
  @Override
  public String knock() {
    return "";
  }
}
