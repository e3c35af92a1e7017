package org.yimen.app.architecture.crooked.domain.basement;

/** A room that stands on no plan. */
final class LivesInTheBasement {}
