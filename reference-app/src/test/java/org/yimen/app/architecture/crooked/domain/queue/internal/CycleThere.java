package org.yimen.app.architecture.crooked.domain.queue.internal;

import org.yimen.app.architecture.crooked.domain.queue.CycleBack;

/** The other half. */
public final class CycleThere {
  public CycleBack back() {
    return new CycleBack();
  }
}
