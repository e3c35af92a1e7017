package org.yimen.app.architecture.crooked.domain.person;

/** A thread in the domain. */
final class StartsAThread {
  void start(Runnable work) {
    new Thread(work).start();
  }
}
