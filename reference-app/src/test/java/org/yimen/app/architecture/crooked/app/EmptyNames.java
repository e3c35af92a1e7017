package org.yimen.app.architecture.crooked.app;

/** Names that say nothing. */
final class EmptyNames {
  static final class DoorImpl {}

  static final class DoorManager {}

  static final class DoorHelper {}

  static final class DoorUtil {}

  static final class DoorUtils {}
}
