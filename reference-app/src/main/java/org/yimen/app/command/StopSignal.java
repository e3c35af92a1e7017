package org.yimen.app.command;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The wish that a server ends: a signal of the system, or a console that is closed. Whoever waits
 * for it ends in order, and the program says that it went well.
 */
final class StopSignal implements AutoCloseable {
  private static final List<String> SIGNALS = List.of("TERM", "INT", "HUP");
  private static final long END_WITHIN_SECONDS = 25;

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread lastResort = new Thread(this::waitForTheEnd, "yimen-stop");

  StopSignal() {
    SIGNALS.forEach(this::listen);
    Runtime.getRuntime().addShutdownHook(lastResort);
  }

  /**
   * A signal that Java handles itself ends the program with 128 and its number, even after an
   * orderly end. The class that changes this has no public name in Java 17.
   */
  private void listen(String name) {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      Object ours =
          Proxy.newProxyInstance(
              handler.getClassLoader(),
              new Class<?>[] {handler},
              (self, method, given) -> {
                if (method.getName().equals("handle")) asked.countDown();
                return null;
              });
      signal
          .getMethod("handle", signal, handler)
          .invoke(null, signal.getConstructor(String.class).newInstance(name), ours);
    } catch (ReflectiveOperationException | IllegalArgumentException e) {
      // a system without that signal, or a Java without that class: the shutdown hook serves
    }
  }

  /** Waits for the wish. */
  void await() throws InterruptedException {
    asked.await();
  }

  private void waitForTheEnd() {
    asked.countDown();
    try {
      ended.await(END_WITHIN_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Everything has ended. */
  @Override
  public void close() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(lastResort);
    } catch (IllegalStateException e) {
      // the program is ending already, and this is what it waited for
    }
  }
}
