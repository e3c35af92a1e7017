package org.yimen.app.architecture.crooked.ports;

/** Serves a driven port and does not say so. */
final class BareStore implements Store {
  @Override
  public String find() {
    return "";
  }
}
