package org.yimen.ports.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.TestAbortedException;

/**
 * For each rule of each driven port a deliberately broken adapter: the test named after the rule
 * must fail, and no test of another rule.
 */
final class KitProvesItselfTest {
  private static List<Trial> trials() {
    List<Trial> all = new ArrayList<>();
    all.addAll(TransactionTrials.all());
    all.addAll(StoreTrials.all());
    all.addAll(ListTrials.all());
    all.addAll(BookTrials.all());
    all.addAll(AccountTrials.all());
    all.addAll(JournalTrials.all());
    return all;
  }

  @TestFactory
  Stream<DynamicTest> each_broken_storage_is_seen_by_the_test_of_its_rule() {
    return trials().stream()
        .map(
            t ->
                DynamicTest.dynamicTest(
                    t.contract().getSimpleName() + " " + t.rule() + ": " + t.fault(),
                    () -> convict(t)));
  }

  private static void convict(Trial trial) {
    Court.Verdict verdict =
        Court.storage(trial.contract(), () -> trial.bend().apply(new MemoryBackend()));
    assertThat(verdict.failed().keySet())
        .as("tests that failed: %s", verdict.failed())
        .contains(trial.test())
        .allMatch(test -> Trial.ruleOf(test).equals(trial.rule()));
    assertThat(verdict.passed()).as("tests that passed").isNotEmpty();
    assertThat(verdict.skipped()).isEmpty();
  }

  private static Map<Class<?>, String> makers() {
    Map<Class<?>, String> all = new LinkedHashMap<>(MakerTrials.ALL);
    all.putAll(FactoryTrials.ALL);
    return all;
  }

  @Test
  void a_healthy_factory_passes_everything() {
    Court.Verdict verdict = Court.of(FactoryTrials.Healthy.class);
    assertThat(verdict.failed()).isEmpty();
    assertThat(verdict.passed()).containsAll(FactoryTrials.ALL.values());
  }

  @TestFactory
  Stream<DynamicTest> each_broken_maker_is_seen_by_the_test_of_its_rule() {
    return makers().entrySet().stream()
        .map(
            t ->
                DynamicTest.dynamicTest(
                    t.getKey().getSimpleName() + " fails " + t.getValue(),
                    () -> {
                      Court.Verdict verdict = Court.of(t.getKey());
                      String rule = Trial.ruleOf(t.getValue());
                      assertThat(verdict.failed().keySet())
                          .contains(t.getValue())
                          .allMatch(test -> Trial.ruleOf(test).equals(rule));
                      assertThat(verdict.skipped()).isEmpty();
                    }));
  }

  @Test
  void a_healthy_storage_passes_everything() {
    Court.Verdict verdict = Court.storage(MemoryBackend::new);
    assertThat(verdict.failed()).isEmpty();
    assertThat(verdict.skipped()).isEmpty();
    assertThat(verdict.passed()).containsAll(trials().stream().map(Trial::test).toList());
  }

  @Test
  void a_missing_backend_fails_every_test_and_skips_none() {
    Callable<Backend> broken =
        () -> {
          throw new IllegalStateException("no PostgreSQL here");
        };
    Callable<Backend> shy =
        () -> {
          throw new TestAbortedException("no PostgreSQL here");
        };
    int tests = Court.storage(MemoryBackend::new).passed().size();
    for (Callable<Backend> missing : List.of(broken, shy)) {
      Court.Verdict verdict = Court.storage(missing);
      assertThat(verdict.passed()).isEmpty();
      assertThat(verdict.skipped()).isEmpty();
      assertThat(verdict.failed().values())
          .isNotEmpty()
          .allSatisfy(
              e ->
                  assertThat(e)
                      .hasMessageContaining("the backend is missing")
                      .hasMessageContaining("no PostgreSQL here"));
      assertThat(tests).isGreaterThan(80);
    }
  }

  @Test
  void every_numbered_rule_has_a_broken_adapter() throws IOException {
    Set<String> proved = new TreeSet<>();
    trials().forEach(t -> proved.add(t.rule()));
    makers().values().forEach(t -> proved.add(Trial.ruleOf(t)));
    assertThat(proved).isEqualTo(numberedRules());
  }

  private static Set<String> numberedRules() throws IOException {
    Path ports = Path.of(System.getProperty("basedir", "."), "src/main/java/org/yimen/ports");
    Set<String> rules = new TreeSet<>();
    for (String doors : List.of("driven", "adapter"))
      try (Stream<Path> files = Files.list(ports.resolve(doors))) {
        for (Path file : files.toList()) {
          Matcher m = Pattern.compile("\\b([A-Z]{2})-([0-9]+)\\b").matcher(Files.readString(file));
          while (m.find()) rules.add(m.group(1) + "_" + m.group(2));
        }
      }
    return rules;
  }
}
