package org.yimen.ports.kit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs contracts as an adapter's build would, and tells what came of each test. */
final class Court {
  private static volatile @Nullable Callable<Backend> backends;

  private Court() {}

  /** The storage that stands trial. */
  static final class Accused extends StorageContract {
    @Override
    protected Backend open() throws Exception {
      Callable<Backend> given = backends;
      if (given == null) throw new IllegalStateException("nobody stands trial");
      return given.call();
    }
  }

  /**
   * What came of the tests.
   *
   * @param passed names of tests that passed
   * @param failed names of tests that failed, and how
   * @param skipped names of tests and containers that did not run to their end
   */
  record Verdict(List<String> passed, Map<String, Throwable> failed, List<String> skipped) {}

  /** Runs one contract of the storage. */
  static Verdict storage(Class<?> contract, Callable<Backend> accused) {
    backends = accused;
    try {
      return run(DiscoverySelectors.selectNestedClass(List.of(Accused.class), contract));
    } finally {
      backends = null;
    }
  }

  /** Runs all contracts of the storage. */
  static Verdict storage(Callable<Backend> accused) {
    backends = accused;
    try {
      return run(DiscoverySelectors.selectClass(Accused.class));
    } finally {
      backends = null;
    }
  }

  /** Runs a test class. */
  static Verdict of(Class<?> tests) {
    return run(DiscoverySelectors.selectClass(tests));
  }

  private static Verdict run(DiscoverySelector selector) {
    Verdict verdict = new Verdict(new ArrayList<>(), new LinkedHashMap<>(), new ArrayList<>());
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request().selectors(selector).build(),
            new Clerk(verdict));
    return verdict;
  }

  private record Clerk(Verdict verdict) implements TestExecutionListener {
    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
      verdict.skipped().add(name(test));
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      switch (result.getStatus()) {
        case SUCCESSFUL -> {
          if (test.isTest()) verdict.passed().add(name(test));
        }
        case ABORTED -> verdict.skipped().add(name(test));
        case FAILED ->
            verdict
                .failed()
                .put(name(test), result.getThrowable().orElse(new AssertionError("no reason")));
      }
    }

    private static String name(TestIdentifier test) {
      return test.getSource()
          .filter(MethodSource.class::isInstance)
          .map(s -> ((MethodSource) s).getMethodName())
          .orElse(test.getDisplayName());
    }
  }
}
