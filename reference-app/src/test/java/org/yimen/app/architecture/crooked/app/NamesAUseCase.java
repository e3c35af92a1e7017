package org.yimen.app.architecture.crooked.app;

import org.yimen.app.architecture.crooked.ports.UseCase;

/** The application names what stands behind a door. */
final class NamesAUseCase {
  String knock() {
    return new UseCase().knock();
  }
}
