package org.yimen.rulebook.jackson;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.yimen.domain.ids.RulebookId;
import org.yimen.ports.adapter.AdapterFactory;
import org.yimen.ports.adapter.BadSettingException;
import org.yimen.ports.driven.Rulebooks;
import org.yimen.ports.kit.AdapterFactoryContract;
import org.yimen.ports.kit.RulebooksContract;

class YamlRulebooksFactoryTest extends AdapterFactoryContract<Rulebooks> {
  private static final String FOLDER = "yimen.rulebooks.folder";

  @Override
  protected AdapterFactory<Rulebooks> factory() {
    return new YamlRulebooksFactory();
  }

  @Override
  protected Map<String, String> useless() {
    return Map.of(FOLDER, "not-there");
  }

  @Nested
  class BuiltIn extends RulebooksContract {
    private final Rulebooks built = YamlRulebooksFactoryTest.this.built(Map.of());

    @Override
    protected Rulebooks rulebooks() {
      return built;
    }

    @Override
    protected RulebookId known() {
      return new RulebookId("hunan");
    }

    @Override
    protected Map<LocalDate, String> versions() {
      LocalDate day = LocalDate.of(2026, 9, 21);
      return Map.of(day, YamlRulebooks.builtIn().stack(new RulebookId("hunan"), day).version());
    }
  }

  @Test
  void a_rulebook_of_the_hall_with_a_fault_is_named_with_its_line() throws Exception {
    Files.writeString(folder.resolve("ours.yaml"), "rulebook: [\n");
    assertThatExceptionOfType(BadSettingException.class)
        .isThrownBy(() -> built(Map.of(FOLDER, ".")))
        .withMessageContaining("ours.yaml:");
  }
}
