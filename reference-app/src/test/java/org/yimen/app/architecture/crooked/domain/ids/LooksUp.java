package org.yimen.app.architecture.crooked.domain.ids;

import org.yimen.app.architecture.crooked.domain.queue.CycleBack;

/** The lowest room knows a higher one. */
final class LooksUp {
  CycleBack above() {
    return new CycleBack();
  }
}
