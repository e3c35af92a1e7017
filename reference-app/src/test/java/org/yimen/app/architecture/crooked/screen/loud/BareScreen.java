package org.yimen.app.architecture.crooked.screen.loud;

/** An adapter without a label. */
final class BareScreen {}
