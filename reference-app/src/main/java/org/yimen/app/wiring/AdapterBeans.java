package org.yimen.app.wiring;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.inject.Singleton;

/** Makes a bean of each chosen adapter, under the type of its port. */
final class AdapterBeans implements Extension {
  private final ChosenAdapters adapters;

  AdapterBeans(ChosenAdapters adapters) {
    this.adapters = adapters;
  }

  void add(@Observes AfterBeanDiscovery beans) {
    for (AdapterPort port : AdapterPort.values())
      beans
          .addBean()
          .addTypes(port.type(), Object.class)
          .scope(Singleton.class)
          .createWith(context -> adapters.build(port))
          .destroyWith((adapter, context) -> close(adapter));
  }

  private static void close(Object adapter) {
    if (!(adapter instanceof AutoCloseable open)) return;
    try {
      open.close();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
