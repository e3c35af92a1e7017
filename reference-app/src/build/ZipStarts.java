import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Unpacks the distribution where blanks and Chinese stand in the path, and asks it for a date. */
public final class ZipStarts {
  public static void main(String[] words) throws Exception {
    Path zip = Path.of(words[0]).toAbsolutePath();
    Path place = zip.resolveSibling("一 门 zip");
    delete(place);
    unpack(zip, place);
    Path home = place.resolve(zip.getFileName().toString().replaceAll("\\.zip$", ""));
    Path launcher = home.resolve("bin").resolve(words[1]);
    if (!launcher.toFile().setExecutable(true)) fail(launcher + " cannot be made executable");
    Path days = Files.writeString(place.resolve("日 期.csv"), "start,working_days\n2026-09-21,8\n");
    Path said = place.resolve("said.txt");
    ProcessBuilder start =
        new ProcessBuilder(launcher.toString(), "due", days.toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    start.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process run = start.start();
    run.getOutputStream().close();
    int code = run.waitFor();
    String text = Files.readString(said, StandardCharsets.UTF_8);
    if (code != 0 || !text.contains("2026-10-09")) fail("exit code " + code + "\n" + text);
    if (!Files.isRegularFile(home.resolve("lib/ext/README.txt"))) fail("lib/ext is missing");
    delete(place);
  }

  private static void unpack(Path zip, Path place) throws IOException {
    try (ZipFile from = new ZipFile(zip.toFile())) {
      for (ZipEntry entry : (Iterable<ZipEntry>) from.stream().map(ZipEntry.class::cast)::iterator) {
        Path to = place.resolve(entry.getName());
        if (entry.isDirectory()) continue;
        Files.createDirectories(to.getParent());
        try (InputStream in = from.getInputStream(entry)) {
          Files.copy(in, to);
        }
      }
    }
  }

  private static void delete(Path place) throws IOException {
    if (!Files.exists(place)) return;
    try (Stream<Path> all = Files.walk(place)) {
      all.sorted(Comparator.reverseOrder()).forEach(ZipStarts::deleteOne);
    }
  }

  private static void deleteOne(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void fail(String what) {
    System.err.println("the distribution does not start: " + what);
    System.exit(1);
  }
}
