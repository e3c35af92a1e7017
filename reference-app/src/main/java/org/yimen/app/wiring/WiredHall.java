package org.yimen.app.wiring;

import jakarta.enterprise.inject.CreationException;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import org.yimen.app.web.OpenHall;
import org.yimen.ports.Yimen;
import org.yimen.ports.driven.PaperPress;
import org.yimen.ports.driven.Storage;
import org.yimen.ports.driven.StoragePlace;

/** A hall that stands on its adapters, from {@link #open} to {@link #close}. */
public final class WiredHall implements AutoCloseable {
  private final SeContainer container;

  private WiredHall(SeContainer container) {
    this.container = container;
  }

  /**
   * Puts the hall together and opens its storage. Looks at no class path: what a bean is, is told
   * here, and a start stays short.
   *
   * @throws WiringException if an adapter fails
   * @throws org.yimen.ports.adapter.BadSettingException if a setting is of no use to its adapter
   * @throws org.yimen.ports.driven.StorageException if the storage cannot be opened
   */
  public static WiredHall open(ChosenAdapters adapters) {
    SeContainer container =
        SeContainerInitializer.newInstance()
            .disableDiscovery()
            .addExtensions(new AdapterBeans(adapters))
            .addBeanClasses(HallBeans.class)
            // who serves ends the requests first
            .addProperty("org.jboss.weld.se.shutdownHook", false)
            .addProperty("org.jboss.weld.bootstrap.concurrentDeployment", false)
            .addProperty("org.jboss.weld.executor.threadPoolType", "NONE")
            .initialize();
    WiredHall wired = new WiredHall(container);
    try {
      wired.yimen();
      return wired;
    } catch (CreationException e) {
      wired.close();
      throw e.getCause() instanceof RuntimeException fault ? fault : e;
    } catch (RuntimeException e) {
      wired.close();
      throw e;
    }
  }

  /** Its ports. */
  public Yimen yimen() {
    return get(Yimen.class);
  }

  /** What its pages stand on. */
  public OpenHall hall() {
    return get(OpenHall.class);
  }

  /** Its open storage. */
  public Storage storage() {
    return get(Storage.class);
  }

  /** Where that storage is. */
  public StoragePlace place() {
    return get(StoragePlace.class);
  }

  /** What makes its papers. */
  public PaperPress press() {
    return get(PaperPress.class);
  }

  private <T> T get(Class<T> type) {
    return container.select(type).get();
  }

  /** Gives everything back. */
  @Override
  public void close() {
    container.close();
  }
}
