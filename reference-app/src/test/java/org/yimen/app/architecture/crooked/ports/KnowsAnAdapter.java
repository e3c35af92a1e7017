package org.yimen.app.architecture.crooked.ports;

import org.yimen.app.architecture.crooked.paper.plain.Sheet;

/** A port that knows who serves it. */
final class KnowsAnAdapter {
  Sheet sheet() {
    return new Sheet();
  }
}
