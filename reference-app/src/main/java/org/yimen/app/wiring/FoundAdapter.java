package org.yimen.app.wiring;

import java.util.List;
import org.yimen.ports.adapter.AdapterFactory;
import org.yimen.ports.adapter.AdapterSetting;

/**
 * A factory that was found.
 *
 * @param factory the factory
 * @param port the port it serves
 * @param key its key
 * @param settings what it reads
 * @param jar the jar it came in, as messages name it
 */
record FoundAdapter(
    AdapterFactory<?> factory,
    AdapterPort port,
    String key,
    List<AdapterSetting> settings,
    String jar) {
  FoundAdapter {
    settings = List.copyOf(settings);
  }

  /** Asks the factory what it is; what it answers is checked like any input. */
  static FoundAdapter of(AdapterFactory<?> factory, String jar) {
    AdapterPort port =
        AdapterPort.of(factory.port())
            .orElseThrow(
                () ->
                    new WiringException(
                        jar
                            + "："
                            + factory.getClass().getName()
                            + " 的接口不能选配："
                            + factory.port().getName(),
                        "no hall chooses an adapter for this port"));
    if (!factory.key().matches("[a-z0-9][a-z0-9-]{0,39}"))
      throw new WiringException(
          jar + "：" + factory.getClass().getName() + " 的键应由小写字母、数字和连字符组成",
          "the key of this adapter must be small letters, digits and hyphens");
    return new FoundAdapter(factory, port, factory.key(), factory.settings(), jar);
  }

  boolean isRivalOf(FoundAdapter other) {
    return port == other.port && key.equals(other.key);
  }
}
