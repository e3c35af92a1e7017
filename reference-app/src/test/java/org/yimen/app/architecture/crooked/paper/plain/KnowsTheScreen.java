package org.yimen.app.architecture.crooked.paper.plain;

import org.yimen.app.architecture.crooked.screen.loud.LoudScreen;

/** An adapter that knows another. */
final class KnowsTheScreen {
  LoudScreen screen() {
    return new LoudScreen();
  }
}
