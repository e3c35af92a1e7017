package org.yimen.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every law stands in the house, and has a subject there as soon as there is a source for one. */
class ArchitectureTest {
  private static final JavaClasses HOUSE = House.YIMEN.classes();

  @ParameterizedTest
  @EnumSource
  void law_stands(HouseLaw law) {
    assumeTrue(
        isSpokenOf(law),
        () -> "no source of " + law.floor().folder() + " holds '" + law.word() + "' yet");
    assertThat(HOUSE.that(law.floor().in(House.YIMEN))).as("classes of the floor").isNotEmpty();
    law.in(House.YIMEN).check(HOUSE);
  }

  @Test
  void tests_are_no_part_of_the_house() {
    assertThat(HOUSE.that(DescribedPredicate.describe("test", c -> c.getName().endsWith("Test"))))
        .isEmpty();
    assertThat(HOUSE.contain("org.yimen.testing.Clause")).isFalse();
  }

  @Test
  void every_floor_with_sources_is_on_the_class_path() {
    for (HouseLaw.Floor floor : HouseLaw.Floor.values())
      for (Path source : sources(floor)) {
        String path = source.toString().replace('\\', '/');
        String name = path.substring(path.indexOf("/src/main/java/") + "/src/main/java/".length());
        String type = name.substring(0, name.length() - ".java".length()).replace('/', '.');
        assertThat(HOUSE.contain(type)).as(type).isTrue();
      }
  }

  private static boolean isSpokenOf(HouseLaw law) {
    return sources(law.floor()).stream().anyMatch(source -> read(source).contains(law.word()));
  }

  private static List<Path> sources(HouseLaw.Floor floor) {
    try (Stream<Path> files = Files.walk(root().resolve(floor.folder()))) {
      return files
          .filter(f -> f.toString().replace('\\', '/').contains("/src/main/java/org/yimen/"))
          .filter(f -> f.toString().endsWith(".java") && !f.endsWith("package-info.java"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path source) {
    try {
      return Files.readString(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path root() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent())
      if (Files.exists(at.resolve("domain/pom.xml"))) return at;
    throw new IllegalStateException("not inside the repository: " + Path.of("").toAbsolutePath());
  }
}
