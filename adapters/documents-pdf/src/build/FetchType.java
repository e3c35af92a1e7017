import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Puts Noto Sans SC (OFL) into a folder, with its licence: asks npm for the package, which checks
 * its hash, and takes the two weights out of it. Run by the build with {@code java FetchType.java
 * FOLDER}. Where npm is not to be had, it says so and the build goes on.
 */
public final class FetchType {
  private static final String PACKAGE = "@expo-google-fonts/noto-sans-sc@0.4.3";

  private static final Map<String, String> WANTED =
      Map.of(
          "package/400Regular/NotoSansSC_400Regular.ttf", "NotoSansSC-Regular.ttf",
          "package/700Bold/NotoSansSC_700Bold.ttf", "NotoSansSC-Bold.ttf",
          "package/LICENSE_FONT", "NotoSansSC-OFL.txt");

  private FetchType() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Path.of(args[0]);
    if (WANTED.values().stream().allMatch(f -> Files.isRegularFile(folder.resolve(f)))) return;
    Files.createDirectories(folder);
    Path work = Files.createTempDirectory(folder.toAbsolutePath(), "npm");
    try {
      if (!pack(work)) {
        System.err.println(
            "yimen: 没有取到中文字库（npm 包 " + PACKAGE + "）；制作 PDF 文书要另备字库，放进 lib/fonts。");
        System.err.println(
            "yimen: no type for Chinese (npm package " + PACKAGE + "); put one into lib/fonts.");
        return;
      }
      try (Stream<Path> packed = Files.list(work)) {
        for (Path archive : packed.filter(f -> f.toString().endsWith(".tgz")).toList())
          unpack(archive, folder);
      }
    } finally {
      try (Stream<Path> left = Files.walk(work)) {
        for (Path file : left.sorted(java.util.Comparator.reverseOrder()).toList())
          Files.deleteIfExists(file);
      }
    }
  }

  private static boolean pack(Path work) throws InterruptedException {
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    List<String> command = new ArrayList<>(windows ? List.of("cmd", "/c", "npm") : List.of("npm"));
    command.addAll(List.of("pack", PACKAGE, "--silent", "--ignore-scripts"));
    try {
      Process npm =
          new ProcessBuilder(command)
              .directory(work.toFile())
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      npm.getOutputStream().close();
      if (npm.waitFor(10, TimeUnit.MINUTES)) return npm.exitValue() == 0;
      npm.destroyForcibly();
      return false;
    } catch (IOException e) {
      return false;
    }
  }

  /** A tar file is headers of 512 bytes, each before its file, which is filled up to 512. */
  private static void unpack(Path archive, Path folder) throws IOException {
    try (InputStream zipped = new GZIPInputStream(Files.newInputStream(archive), 1 << 16);
        DataInputStream in = new DataInputStream(zipped)) {
      byte[] header = new byte[512];
      while (true) {
        in.readFully(header);
        if (header[0] == 0) return;
        String name = text(header, 0, 100);
        long size = Long.parseLong(text(header, 124, 12).strip(), 8);
        String wanted = WANTED.get(name);
        if (wanted != null) keep(in, size, folder.resolve(wanted));
        else in.skipNBytes(size);
        in.skipNBytes((512 - size % 512) % 512);
      }
    }
  }

  private static void keep(DataInputStream in, long size, Path target) throws IOException {
    Path part = target.resolveSibling(target.getFileName() + ".part");
    byte[] file = new byte[Math.toIntExact(size)];
    in.readFully(file);
    Files.write(part, file);
    Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
  }

  private static String text(byte[] header, int from, int length) {
    int end = from;
    while (end < from + length && header[end] != 0) end++;
    return new String(header, from, end - from, java.nio.charset.StandardCharsets.US_ASCII);
  }
}
