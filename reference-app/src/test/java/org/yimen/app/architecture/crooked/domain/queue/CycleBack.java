package org.yimen.app.architecture.crooked.domain.queue;

import org.yimen.app.architecture.crooked.domain.queue.internal.CycleThere;

/** One half of a cycle between packages of one room. */
public final class CycleBack {
  public CycleThere there() {
    return new CycleThere();
  }
}
