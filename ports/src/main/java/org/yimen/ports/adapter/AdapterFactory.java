package org.yimen.ports.adapter;

import java.util.List;
import org.jmolecules.architecture.hexagonal.SecondaryPort;

/**
 * Makes the adapter 适配器 of one driven port out of a hall's settings. {@link
 * java.util.ServiceLoader} finds it: a public class with a public constructor without arguments,
 * named in {@code META-INF/services/org.yimen.ports.adapter.AdapterFactory} of its jar. A hall
 * chooses among the factories of a port by their keys. Stateless.
 *
 * <ul>
 *   <li>AF-1 {@code key} MUST be 1 to 40 small letters, digits and hyphens, {@code port} a driven
 *       port, each the same whenever it is asked.
 *   <li>AF-2 {@code settings} MUST tell every setting once, in both languages.
 *   <li>AF-3 {@code build} MUST read declared settings only.
 *   <li>AF-4 {@code build} MUST refuse a value that it cannot use with {@link BadSettingException},
 *       which names the setting and never the value of a secret.
 *   <li>AF-5 {@code build} MUST give an adapter of the port, each time one that works on its own.
 * </ul>
 *
 * @param <P> the port
 */
@SecondaryPort
public interface AdapterFactory<P> {
  /** The driven port that its adapters serve. */
  Class<P> port();

  /** By which word a hall chooses it. */
  String key();

  /** The settings that it reads. */
  List<AdapterSetting> settings();

  /**
   * Builds an adapter. One that is {@link AutoCloseable} is closed by whoever asked for it.
   *
   * @throws BadSettingException if a value is of no use
   */
  P build(AdapterSettings settings);
}
