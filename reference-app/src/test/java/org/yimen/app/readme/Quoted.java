package org.yimen.app.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Code between two marks of a test, which README quotes character by character but for blanks. */
final class Quoted {
  private static final String BEGIN = "// README begins";
  private static final String END = "// README ends";
  private static final Pattern BLOCK = Pattern.compile("(?s)```java\\n(.*?)```");

  private Quoted() {}

  /** README has a block of Java that is the marked code of that test. */
  static void assertInReadme(String test) throws IOException {
    Path root = repository();
    String source =
        Files.readString(
            root.resolve("reference-app/src/test/java/org/yimen/app/readme").resolve(test));
    String quoted = source.substring(source.indexOf(BEGIN) + BEGIN.length(), source.indexOf(END));
    assertThat(blocks()).map(Quoted::solid).contains(solid(quoted));
  }

  /** README's blocks of Java, in order. */
  static List<String> blocks() throws IOException {
    return BLOCK
        .matcher(Files.readString(repository().resolve("README.md")))
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static String solid(String code) {
    return code.replaceAll("\\s", "");
  }

  /** The repository, where it stands in the course of a build. */
  static Path repository() {
    Path here = Path.of("").toAbsolutePath();
    while (!Files.exists(here.resolve("README.md"))) {
      Path up = here.getParent();
      if (up == null)
        throw new IllegalStateException("README.md stands at the top of the repository");
      here = up;
    }
    return here;
  }
}
