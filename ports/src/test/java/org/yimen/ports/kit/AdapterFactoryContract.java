package org.yimen.ports.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimen.ports.adapter.AdapterFactory;
import org.yimen.ports.adapter.AdapterSetting;
import org.yimen.ports.adapter.AdapterSettings;
import org.yimen.ports.adapter.BadSettingException;

/**
 * The rules of {@link AdapterFactory}. What is built stands under the contract of its port besides:
 * give that contract an adapter that your factory built.
 *
 * @param <P> the port
 */
public abstract class AdapterFactoryContract<P> {
  private static final int LONGEST_SECRET_SHOWN = 3;

  /** A data folder of this test. */
  @TempDir protected Path folder = Path.of("");

  /** The factory in question. */
  protected abstract AdapterFactory<P> factory();

  /** Settings that an adapter can be built with; none if the usual ones do. */
  protected Map<String, String> useful() throws Exception {
    return Map.of();
  }

  /** Values that are of no use, by the name of their setting. */
  protected Map<String, String> useless() {
    return Map.of();
  }

  /** Whether {@code META-INF/services} names the factory, as in every jar it must. */
  protected boolean isRegistered() {
    return ServiceLoader.load(AdapterFactory.class).stream()
        .anyMatch(p -> p.type().equals(factory().getClass()));
  }

  /** What that factory builds from those values in the folder of this test. */
  protected final P built(Map<String, String> values) {
    return factory().build(AdapterSettings.of(factory(), values, folder, Optional.empty()));
  }

  @Test
  void AF_1_key_and_port_are_told_and_stay() {
    AdapterFactory<P> factory = factory();
    assertThat(factory.key()).matches("[a-z0-9][a-z0-9-]{0,39}");
    assertThat(factory.port().isInterface()).isTrue();
    assertThat(factory.port().isAnnotationPresent(SecondaryPort.class)).isTrue();
    assertThat(factory.key()).isEqualTo(factory.key());
    assertThat(factory.port()).isSameAs(factory.port());
  }

  @Test
  void AF_1_the_service_loader_finds_it() {
    assertThat(isRegistered()).isTrue();
  }

  @Test
  void AF_2_every_setting_is_told_once() {
    List<AdapterSetting> settings = factory().settings();
    assertThat(settings.stream().map(AdapterSetting::name)).doesNotHaveDuplicates();
    assertThat(settings)
        .allSatisfy(s -> assertThat(s.en()).containsPattern("[a-z]{3}"))
        .allSatisfy(s -> assertThat(s.zh()).isNotEqualTo(s.en()));
  }

  @Test
  void AF_3_only_declared_settings_are_read() throws Exception {
    assertThat(built(useful())).isNotNull();
    Map<String, String> strange = new HashMap<>(useful());
    strange.put("no.such.setting", "1");
    assertThatExceptionOfType(BadSettingException.class)
        .isThrownBy(() -> built(strange))
        .satisfies(e -> assertThat(e.setting()).isEqualTo("no.such.setting"));
  }

  @Test
  void AF_4_a_value_of_no_use_is_refused_by_its_name() throws Exception {
    for (Map.Entry<String, String> bad : useless().entrySet()) {
      Map<String, String> values = new HashMap<>(useful());
      values.put(bad.getKey(), bad.getValue());
      assertThatExceptionOfType(BadSettingException.class)
          .as(bad.getKey())
          .isThrownBy(() -> built(values))
          .satisfies(e -> assertThat(e.setting()).isEqualTo(bad.getKey()))
          .satisfies(e -> assertTellsNoSecret(e, values));
    }
  }

  private void assertTellsNoSecret(BadSettingException told, Map<String, String> values) {
    factory().settings().stream()
        .filter(AdapterSetting::secret)
        .map(s -> values.getOrDefault(s.name(), ""))
        .filter(v -> v.length() > LONGEST_SECRET_SHOWN)
        .forEach(v -> assertThat(told.getMessage()).doesNotContain(v));
  }

  @Test
  void AF_5_what_is_built_is_of_the_port_also_a_second_time() throws Exception {
    P first = built(useful());
    P second = built(useful());
    assertThat(factory().port().isInstance(first)).isTrue();
    assertThat(factory().port().isInstance(second)).isTrue();
    if (first instanceof AutoCloseable closed) {
      assertThat(second).isNotSameAs(first);
      closed.close();
    }
  }
}
