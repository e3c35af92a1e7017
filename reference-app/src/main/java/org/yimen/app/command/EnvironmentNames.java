package org.yimen.app.command;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The variables of the environment 环境变量 that look like settings of ours. */
final class EnvironmentNames {
  private static final String OURS = "YIMEN_";

  /** Read by the launcher, by the build and by the tests in the browser. */
  private static final Set<String> OF_LAUNCHER =
      Set.of(
          "YIMEN_JAVA",
          "YIMEN_JDK",
          "YIMEN_TIERS",
          "YIMEN_TRACE",
          "YIMEN_ARCHIVE",
          "YIMEN_AT",
          "YIMEN_PLACE",
          "YIMEN_SHARE",
          "YIMEN_CHROMIUM");

  private EnvironmentNames() {}

  /**
   * Names that begin like ours and are nobody's: slips of the pen, most likely.
   *
   * @param present names of variables
   * @param settings names of settings
   */
  static Set<String> withoutSetting(Collection<String> present, Set<String> settings) {
    Set<String> known = settings.stream().map(EnvironmentNames::of).collect(Collectors.toSet());
    return present.stream()
        .map(name -> name.toUpperCase(Locale.ROOT))
        .filter(name -> name.startsWith(OURS))
        .filter(name -> !known.contains(name) && !OF_LAUNCHER.contains(name))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The variable of a setting, by the rule of MicroProfile Config. */
  private static String of(String setting) {
    return setting.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }
}
