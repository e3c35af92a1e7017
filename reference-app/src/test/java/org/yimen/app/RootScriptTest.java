package org.yimen.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The script at the root of the repository takes no half build for a whole one. The build itself is
 * played: it writes a jar, says what it found, and may break off.
 */
class RootScriptTest {
  private static final String BUILD =
      """
      #!/bin/sh
      cd "$(dirname "$0")" || exit 9
      app=reference-app/target/yimen
      [ -f reference-app/target/app.jar ] && found=$(cat reference-app/target/app.jar)
      echo "build, found ${found:-nothing}" >>builds.txt
      rm -rf $app/lib
      mkdir -p $app/lib $app/bin
      printf '#!/bin/sh\\necho ran %s\\n' '"$@"' >$app/bin/yimen
      chmod +x $app/bin/yimen
      echo half >reference-app/target/app.jar
      echo half >$app/lib/yimen.jar
      [ -f break ] && exit 137
      echo whole >reference-app/target/app.jar
      echo whole >$app/lib/yimen.jar
      """;

  @TempDir Path root = Path.of("");

  @BeforeEach
  void arrange() throws Exception {
    assumeTrue(
        Files.isExecutable(Path.of("/bin/sh")) && Files.isExecutable(Path.of("/usr/bin/env")),
        "skipped: no shell on this machine");
    for (String folder : List.of("domain", "ports", "adapters/one", "reference-app", ".mvn"))
      Files.createDirectories(root.resolve(folder));
    for (String file : List.of("pom.xml", "LICENSE")) Files.writeString(root.resolve(file), "");
    script("yimen", Files.readString(repository().resolve("yimen")));
    script("mvnw", BUILD);
    script("bin/curl", "#!/bin/sh\n");
  }

  @Test
  void a_whole_build_is_built_once() throws Exception {
    assertThat(yimen()).isEqualTo(0);
    assertThat(yimen()).isEqualTo(0);
    assertThat(builds()).containsExactly("build, found nothing");
  }

  @Test
  void a_build_that_broke_off_is_begun_anew_without_what_it_left() throws Exception {
    Files.writeString(root.resolve("break"), "");
    assertThat(yimen()).isNotZero();
    assertThat(yimen()).isNotZero();
    Files.delete(root.resolve("break"));
    assertThat(yimen()).isEqualTo(0);
    assertThat(builds())
        .containsExactly("build, found nothing", "build, found nothing", "build, found nothing");
  }

  @Test
  void a_build_by_hand_that_broke_off_is_noticed() throws Exception {
    assertThat(yimen()).isEqualTo(0);
    Files.writeString(root.resolve("break"), "");
    assertThat(run("./mvnw")).isEqualTo(137);
    Files.delete(root.resolve("break"));
    assertThat(yimen()).isEqualTo(0);
    assertThat(builds())
        .containsExactly("build, found nothing", "build, found whole", "build, found nothing");
  }

  @Test
  void a_newer_source_is_built_over_what_stands() throws Exception {
    assertThat(yimen()).isEqualTo(0);
    Path source = Files.writeString(root.resolve("domain/New.java"), "");
    Files.setLastModifiedTime(
        source, java.nio.file.attribute.FileTime.fromMillis(System.currentTimeMillis() + 5_000));
    assertThat(yimen()).isEqualTo(0);
    assertThat(builds()).containsExactly("build, found nothing", "build, found whole");
  }

  private int yimen() throws IOException, InterruptedException {
    return run("./yimen", "demo");
  }

  private int run(String... words) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(words)
            .directory(root.toFile())
            .redirectErrorStream(true)
            .redirectOutput(root.resolve("said.txt").toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder
        .environment()
        .merge("PATH", root.resolve("bin").toString(), (old, bin) -> bin + ":" + old);
    Process process = builder.start();
    process.getOutputStream().close();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return process.exitValue();
  }

  private List<String> builds() throws IOException {
    return Files.readAllLines(root.resolve("builds.txt"), StandardCharsets.UTF_8);
  }

  private void script(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private static Path repository() {
    Path here = Path.of("").toAbsolutePath();
    while (!Files.exists(here.resolve("mvnw"))) {
      Path up = here.getParent();
      if (up == null) throw new IllegalStateException("mvnw stands at the top of the repository");
      here = up;
    }
    return here;
  }
}
