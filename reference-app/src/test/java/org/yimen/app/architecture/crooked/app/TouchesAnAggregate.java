package org.yimen.app.architecture.crooked.app;

import org.yimen.app.architecture.crooked.domain.casework.PlainId;
import org.yimen.app.architecture.crooked.domain.casework.PlainRoot;

/** The application reaches through the ports. */
final class TouchesAnAggregate {
  PlainId of(PlainRoot root) {
    return root.getId();
  }
}
